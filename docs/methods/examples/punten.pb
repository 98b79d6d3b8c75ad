META
key;value
description;Drie kiezers verdelen elk tien punten
num_projects;3
num_votes;3
budget;120
vote_type;cumulative
max_sum_points;10
PROJECTS
project_id;cost;name
A;60;Bankjes
B;60;Bomen
C;40;Nestkasten
VOTES
voter_id;vote;points
1;A,B;6,4
2;A,C;2,8
3;B,C;9,1
