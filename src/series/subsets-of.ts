/** Every choice of at least one item; for a handful of them. @example subsetsOf(['a', 'b']) // => [['a'], ['a', 'b'], ['b']] */
export function subsetsOf<Item>(items: readonly Item[]): readonly (readonly Item[])[] {
  const choices: (readonly Item[])[] = [];
  for (const item of items) choices.push(...choices.map((choice) => [...choice, item]), [item]);
  return choices;
}
