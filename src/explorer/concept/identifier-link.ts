/** The public page about an identifier; null where there is none. Only web addresses, whatever the data says. */
export function identifierLink(scheme: string, value: string): string | null {
  if (/^https?:\/\//.test(value)) return value;
  switch (scheme) {
    case 'onet-soc':
      return `https://www.onetonline.org/link/summary/${encodeURIComponent(value)}`;
    case 'onet-element':
      return `https://www.onetonline.org/find/descriptor/result/${encodeURIComponent(value)}`;
    case 'wikidata':
      return `https://www.wikidata.org/wiki/${encodeURIComponent(value)}`;
    default:
      return null;
  }
}
