import { type Conversation, naturalOrder } from './conversation.js';
import { Malformed, type Read, reading, shown } from '../kernel/index.js';
import { checkName } from './file-fault.js';
import type { GivenGroup } from './grouping.js';
import { type JsonNode, jsonTree } from './json-tree.js';

const MOST_GROUPS = 1000;

function nameOf(node: JsonNode): string {
  if (node.kind !== 'text' && node.kind !== 'number') throw new Malformed(node.line, 'a member of a group should be the name of a participant');
  return checkName(node.value, 'a participant', node.line);
}

function membersOf(id: string, node: JsonNode, known: ReadonlySet<string>, placed: Map<string, string>): string[] {
  if (node.kind !== 'list') throw new Malformed(node.line, `group ${shown(id)} should be a list of participants`);
  if (node.items.length === 0) throw new Malformed(node.line, `group ${shown(id)} is empty`);
  return node.items.map((item) => {
    const name = nameOf(item);
    if (!known.has(name)) throw new Malformed(item.line, `${shown(name)} in group ${shown(id)} is no participant`);
    const other = placed.get(name);
    if (other !== undefined) throw new Malformed(item.line, `participant ${shown(name)} is in group ${shown(other)} and again in group ${shown(id)}`);
    placed.set(name, id);
    return name;
  });
}

/** Reads groups: an object with a list of participants for each group, or such an object under `groups`. */
export function readGroups(text: string, { participants }: Conversation): Read<GivenGroup[]> {
  return reading(() => {
    const tree = jsonTree(text);
    const inside = tree.kind === 'object' ? (tree.members.get('groups') ?? tree) : tree;
    if (inside.kind !== 'object') throw new Malformed(inside.line, 'the groups should be an object: the name of each group, and the list of its participants');
    if (inside.members.size === 0) throw new Malformed(inside.line, 'there is no group');
    if (inside.members.size > MOST_GROUPS) throw new Malformed(inside.line, `there are more than ${MOST_GROUPS} groups`);
    const known = new Set(participants.map(({ id }) => id));
    const placed = new Map<string, string>();
    const groups = [...inside.members].map(([id, node]) => ({ id: checkName(id, 'a group', node.line), members: membersOf(id, node, known, placed) }));
    return groups.sort((a, b) => naturalOrder(a.id, b.id));
  });
}
