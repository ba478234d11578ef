declare module 'hyphen/nb/index.js' {
  const patterns: { readonly hyphenateSync: (text: string, options: { readonly hyphenChar: string }) => string };
  export = patterns;
}
declare module 'hyphen/nn/index.js' {
  const patterns: { readonly hyphenateSync: (text: string, options: { readonly hyphenChar: string }) => string };
  export = patterns;
}
declare module 'hyphen/en/index.js' {
  const patterns: { readonly hyphenateSync: (text: string, options: { readonly hyphenChar: string }) => string };
  export = patterns;
}
