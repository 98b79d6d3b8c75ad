import { type Server, type Socket, connect, createServer } from 'node:net';

/** A road to PostgreSQL that can be made slow, silent or closed. */
export class Road {
  /** How long each way takes, in milliseconds. */
  slowness = 0;
  private silent = false;
  private closed = false;
  private readonly cars = new Set<Socket>();

  private constructor(
    private readonly server: Server,
    readonly port: number,
  ) {}

  /** A road to where an address of PostgreSQL points. */
  static async to(address: string): Promise<Road> {
    const { hostname, port } = new URL(address);
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const road = new Road(server, (server.address() as { port: number }).port);
    server.on('connection', (near) => road.drive(near, connect(Number(port), hostname)));
    return road;
  }

  /** The same address, along this road. */
  along(address: string): string {
    const url = new URL(address);
    url.hostname = '127.0.0.1';
    url.port = String(this.port);
    return url.href;
  }

  /** Whoever drives is stopped, and nobody comes through. */
  close(): void {
    this.closed = true;
    for (const car of this.cars) car.destroy();
  }

  /** Whoever comes may drive on, and nothing arrives: a wire that was cut without a word. */
  hush(): void {
    this.silent = true;
  }

  /** As before; what was swallowed does not come back. */
  open(): void {
    this.closed = false;
    this.silent = false;
  }

  async end(): Promise<void> {
    this.close();
    await new Promise<void>((resolve) => this.server.close(() => resolve()));
  }

  private drive(near: Socket, far: Socket): void {
    for (const [from, to] of [[near, far], [far, near]] as const) {
      this.cars.add(from);
      from.on('error', () => undefined);
      from.on('close', () => {
        this.cars.delete(from);
        to.destroy();
      });
      from.on('data', (part) => {
        if (this.silent) return;
        if (this.slowness === 0) to.write(part);
        else setTimeout(() => to.write(part), this.slowness);
      });
    }
    if (this.closed) near.destroy();
  }
}
