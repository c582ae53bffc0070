import type Sigma from 'sigma';

/** Milliseconds of a frame that is felt as a jerk, and how many of them in one movement are too many. */
const SLOW_FRAME = 50;
const TOO_MANY = 4;
/** A movement is over when the camera has been still for so many milliseconds. */
const STILL = 250;

/**
 * Leaves lines out while the view moves, on machines that turn out too slow for them: those that draw without a
 * graphics card. They are back as soon as the view stands still.
 */
export function adaptToSpeed(sigma: Sigma): void {
  let lastMove = 0;
  let lastFrame = 0;
  let slow = 0;
  let measuring = false;

  function measure(now: number): void {
    if (now - lastMove > STILL) {
      measuring = false;
      return;
    }
    if (now - lastFrame > SLOW_FRAME) slow++;
    lastFrame = now;
    if (slow >= TOO_MANY) {
      sigma.getCamera().off('updated', onMove);
      sigma.setSetting('hideEdgesOnMove', true);
      measuring = false;
      return;
    }
    requestAnimationFrame(measure);
  }

  function onMove(): void {
    lastMove = performance.now();
    if (measuring) return;
    measuring = true;
    slow = 0;
    lastFrame = lastMove;
    requestAnimationFrame(measure);
  }

  sigma.getCamera().on('updated', onMove);
}
