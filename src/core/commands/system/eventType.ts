// An event of the engine as Go's types name it: templates of `--format` depend on it.
import type { GoType } from '../output/go/GoType';
import { readGoTypes } from '../output/go/readGoTypes';

let type: GoType | undefined;

export function eventType(): GoType {
  type ??= readGoTypes(structs).get('events.Message');
  if (!type) throw new Error('No type is called "events.Message"');
  return type;
}

const structs = `
events.Actor: ID:s Attributes:{}s
events.Message: Status=status,ID=id,From=from:s? Type,Action:n Actor:events.Actor Scope=scope:s? Time=time,TimeNano=timeNano:l?
`;
