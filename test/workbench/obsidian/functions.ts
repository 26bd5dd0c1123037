// The functions of the module `obsidian`, held to their published types: a signature that changes is a type error here.
import moment from 'workbench:moment';
import type * as Real from 'obsidian';
import { Platform } from './base/Platform';
import { apiVersion, requireApiVersion } from './base/apiVersion';
import { getLanguage } from './base/getLanguage';
import { normalizePath } from './base/normalizePath';
import { sanitizeHtml } from './markdown/sanitizeHtml';
import { getFrontMatterInfo } from './metadata/getFrontMatterInfo';
import { parseFrontMatterAliases } from './metadata/parseFrontMatterAliases';
import { parseFrontMatterEntry } from './metadata/parseFrontMatterEntry';
import { parseFrontMatterStringArray } from './metadata/parseFrontMatterStringArray';
import { getLinkpath } from './metadata/getLinkpath';
import { parseLinktext } from './metadata/parseLinktext';
import { resolveSubpath } from './metadata/resolveSubpath';
import { stripHeading } from './metadata/stripHeading';
import { stripHeadingForLink } from './metadata/stripHeadingForLink';
import { getAllTags } from './metadata/getAllTags';
import { parseFrontMatterTags } from './metadata/parseFrontMatterTags';
import { parseYaml } from './metadata/parseYaml';
import { stringifyYaml } from './metadata/stringifyYaml';
import { addIcon, getIcon, getIconIds, removeIcon, setIcon } from './ui/icons';
import { prepareFuzzySearch } from './ui/prepareFuzzySearch';
import { prepareSimpleSearch } from './ui/prepareSimpleSearch';
import { renderMatches } from './ui/renderMatches';
import { renderResults } from './ui/renderResults';
import { sortSearchResults } from './ui/sortSearchResults';
import { displayTooltip, setTooltip } from './ui/tooltip';

export const functions = {
  Platform,
  addIcon,
  apiVersion,
  displayTooltip,
  getAllTags,
  getFrontMatterInfo,
  getIcon,
  getIconIds,
  getLanguage,
  getLinkpath,
  moment,
  normalizePath,
  parseFrontMatterAliases,
  parseFrontMatterEntry,
  parseFrontMatterStringArray,
  parseFrontMatterTags,
  parseLinktext,
  parseYaml,
  prepareFuzzySearch,
  prepareSimpleSearch,
  removeIcon,
  renderMatches,
  renderResults,
  requireApiVersion,
  resolveSubpath,
  sanitizeHTMLToDom: sanitizeHtml,
  setIcon,
  setTooltip,
  sortSearchResults,
  stringifyYaml,
  stripHeading,
  stripHeadingForLink,
} satisfies Partial<typeof Real>;
