export { Bar, Chips, Way, type WayStep } from './figures';
export { Alert, Button, type ButtonProps } from './acts';
export { ChoiceGroup, type FieldProblem, ErrorSummary, Field, SelectField, TextField } from './fields';
export { Differences } from './differences';
export { Filters } from './filters';
export { GrowingList } from './growing-list';
export { ReasonForm } from './reason-form';
export { MarkedText } from './marked-text';
export { withoutSigns } from './marks';
