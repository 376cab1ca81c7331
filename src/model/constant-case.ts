/** `inCapacityOf` becomes `IN_CAPACITY_OF`. */
export const constantCase = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase()
