/** Asks for a drawing a second from now; asked again meanwhile, by each drawing, it still asks once. */
let next;

export function tick(draw) {
  next ??= setTimeout(() => {
    next = undefined;
    draw();
  }, 1000);
}
