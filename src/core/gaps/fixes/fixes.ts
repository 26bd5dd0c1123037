// Every fix; of several for one gap the first is proposed first.
import { addFooter } from './addFooter';
import { citeLinks } from './citeLinks';
import { deleteHeading } from './deleteHeading';
import { deleteSection } from './deleteSection';
import { draftSection } from './draftSection';
import { draftWords } from './draftWords';
import type { Fix } from './Fix';
import { makeTask } from './makeTask';
import { markDone } from './markDone';
import { numberHeading } from './numberHeading';
import { removeIgnore } from './removeIgnore';
import { removeMarker } from './removeMarker';
import { removeTag } from './removeTag';
import { spaceHeading } from './spaceHeading';

export const fixes: readonly Fix[] = [makeTask, removeMarker, draftWords, draftSection, deleteHeading, deleteSection, numberHeading, citeLinks, addFooter, spaceHeading, removeTag, markDone, removeIgnore];
