// What the app shows for a wikilink without an alias: `Note#Heading` as `Note > Heading`.

export function linkDisplayText(link: string): string {
  return link.split('#').filter((part) => part !== '').join(' > ');
}
