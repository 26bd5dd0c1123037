// The names of the labels that tell what a note created.

export const noteLabels = {
  vault: 'io.docker-notebook.vault',
  note: 'io.docker-notebook.note',
  block: 'io.docker-notebook.block',
} as const;
