import type { Block, LaidOut } from './block.ts';

/** The same block, which lays itself out once for each room it is offered: placing asks for the same rooms again. */
export function rememberLayouts(block: Block): Block {
  const known = new Map<string, LaidOut>();
  return {
    ...block,
    lay: (room) => {
      const key = `${room.width} ${room.height}`;
      const laid = known.get(key) ?? block.lay(room);
      known.set(key, laid);
      return laid;
    },
  };
}
