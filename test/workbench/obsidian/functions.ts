// The functions of the module `obsidian`, held to their published types: a signature that changes is a type error here.
import moment from 'workbench:moment';
import type * as Real from 'obsidian';
import { Platform } from './base/Platform';
import { apiVersion, requireApiVersion } from './base/apiVersion';
import { getLanguage } from './base/getLanguage';
import { normalizePath } from './base/normalizePath';
import { sanitizeHtml } from './markdown/sanitizeHtml';
import { getFrontMatterInfo, parseFrontMatterAliases, parseFrontMatterEntry, parseFrontMatterStringArray } from './metadata/frontMatter';
import { getLinkpath, parseLinktext, resolveSubpath, stripHeading, stripHeadingForLink } from './metadata/links';
import { getAllTags, parseFrontMatterTags } from './metadata/tags';
import { parseYaml, stringifyYaml } from './metadata/yaml';
import { addIcon, getIcon, getIconIds, removeIcon, setIcon } from './ui/icons';
import { prepareFuzzySearch, prepareSimpleSearch, renderMatches, renderResults, sortSearchResults } from './ui/search';
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
