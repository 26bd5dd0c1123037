// The attribute by which the controls of a place are found on a page: its value is the written key.
export const keyAttribute = 'data-docker-notebook-key';
