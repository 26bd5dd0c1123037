// A file view in which the file can be changed.
import { FileView } from './FileView';

export abstract class EditableFileView extends FileView {}
