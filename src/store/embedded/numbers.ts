/** Where new concepts and labels get their numbers from, and where those of known concepts are found. */
export interface Numbers {
  nodeOf(id: string): number | undefined;
  newNode(id: string): number;
  newSlot(): number;
}
