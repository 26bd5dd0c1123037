import { FileView } from './FileView';

/** A file view in which the file can be changed. */
export abstract class EditableFileView extends FileView {}
