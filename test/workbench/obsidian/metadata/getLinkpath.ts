// The file part of a link.
import { parseLinktext } from './parseLinktext';

export const getLinkpath = (linktext: string): string => parseLinktext(linktext).path;
