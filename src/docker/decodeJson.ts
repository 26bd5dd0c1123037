// The bytes of a JSON file as a record; empty where they are no JSON object, so that a broken file costs what it held and no more.
import { toRecord } from './toRecord';

export function decodeJson(bytes: Uint8Array): Readonly<Record<string, unknown>> {
  try {
    return toRecord(JSON.parse(new TextDecoder().decode(bytes)));
  } catch (error) {
    if (error instanceof SyntaxError) return {};
    throw error;
  }
}
