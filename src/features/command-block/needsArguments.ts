// Whether a command does nothing alone: its usage names something outside brackets, as `docker stop [OPTIONS] CONTAINER [CONTAINER...]` does.

export function needsArguments(usage: string): boolean {
  let rest = usage;
  // Brackets may stand in brackets: `[REGISTRY[:PORT]]`.
  for (let next = dropInnermost(rest); next !== rest; next = dropInnermost(rest)) rest = next;
  return rest.split(/\s+/).some((word) => /^[A-Z]{2}/.test(word) && word !== 'OPTIONS');
}

function dropInnermost(usage: string): string {
  return usage.replace(/\[[^[\]]*\]/g, '');
}
