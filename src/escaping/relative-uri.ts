const loneSurrogate = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/**
 * The path of a file as a relative reference (RFC 3986, section 4.2): every part percent-encoded, so that no name becomes
 * a scheme, a host or a query.
 *
 * @example relativeUri('data/målinger 1.csv') // => 'data/m%C3%A5linger%201.csv'
 * @example relativeUri('C:/a.csv') // => 'C%3A/a.csv'
 */
export function relativeUri(path: string): string {
  const parts = path.replace(loneSurrogate, '\uFFFD').replaceAll('\\', '/').split('/');
  return parts
    .map(encodeURIComponent)
    .join('/')
    .replace(/^\/{2,}/, '/');
}
