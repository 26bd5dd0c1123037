// The version of this program, as its manifest has it (a test compares them).

export const programVersion = '0.1.0';
