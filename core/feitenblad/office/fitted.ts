interface Size {
  readonly width: number
  readonly height: number
}

/** As large as it can be in its room, in its own proportions. */
export function fitted({ width, height }: Size, room: Size): Size {
  const scale = Math.min(room.width / width, room.height / height)
  return { width: width * scale, height: height * scale }
}
