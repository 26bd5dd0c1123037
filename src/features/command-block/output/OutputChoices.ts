// What its user chose for the look of output. It outlives the panels, which come and go; it ends with the app.

export interface OutputChoices {
  isWrapped: boolean;
  /** Text even where a table or a tree can be made of it. */
  prefersText: boolean;
}
