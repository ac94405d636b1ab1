export const rooms: Readonly<Record<string, readonly string[]>>;
export const room: string;
