// Tells the two replies of a dialled request apart: an answer with a status, or the bare socket of an upgraded connection.
import type { IncomingMessage } from 'node:http';
import type { Reply } from './dial';

export function isAnswer(reply: Reply): reply is IncomingMessage {
  return 'statusCode' in reply;
}
