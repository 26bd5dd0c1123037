// One change of a note's text: what stands from `from` to `to` gives way to `insert`.

export interface NoteEdit {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
}
