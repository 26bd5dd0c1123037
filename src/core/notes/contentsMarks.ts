// The lines between which a note keeps its map of contents. What stands between them was written by a program from other notes: it is no text of its note.

export const contentsMarks = {
  start: '%% docker-notebook: map %%',
  end: '%% docker-notebook: end of map %%',
};
