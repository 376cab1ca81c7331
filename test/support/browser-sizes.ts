/** The width and height of a desk's screen, and of the narrowest that the pages serve. */
export const wide = { width: 1280, height: 800 }
export const narrow = { width: 320, height: 640 }
