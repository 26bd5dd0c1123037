// A half-open range of offsets into the text of a note, for the work inside the parser; what leaves it is a Span.
export interface Range {
  readonly from: number;
  readonly to: number;
}
