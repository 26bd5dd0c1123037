// The app's display language; `?lang=es` in the page's address chooses it.

export function getLanguage(): string {
  return new URLSearchParams(location.search).get('lang') ?? 'en';
}
