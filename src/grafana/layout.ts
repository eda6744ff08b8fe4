/** Grafana's grid. */
export const columns = 24

export interface Size {
  readonly width: number
  readonly height: number
}

export interface Position {
  readonly x: number
  readonly y: number
  readonly w: number
  readonly h: number
}

/** Places panels from left to right, and below the highest of a line when one does not fit; the height is theirs all. */
export const flow = (
  sizes: readonly Size[],
  top: number,
): { readonly positions: readonly Position[]; readonly bottom: number } => {
  const positions: Position[] = []
  let x = 0
  let y = top
  let bottom = top
  for (const { width, height } of sizes) {
    if (x + width > columns) {
      x = 0
      y = bottom
    }
    positions.push({ x, y, w: width, h: height })
    x += width
    bottom = Math.max(bottom, y + height)
  }
  return { positions, bottom }
}
