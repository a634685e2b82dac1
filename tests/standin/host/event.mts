/** Electron's first argument of every event. */
export class HostEvent {
  defaultPrevented = false;

  preventDefault(): void {
    this.defaultPrevented = true;
  }
}

export const eventWith = <T extends object>(details: T): HostEvent & T => Object.assign(new HostEvent(), details);
