import { type Server, type Socket, connect, createServer } from 'node:net';

/** A way to PostgreSQL that can be made slow, and closed: what stands between servers in a bad hour. */
export class SlowRoad {
  /** Milliseconds that each way takes. */
  delay = 0;
  private readonly sockets = new Set<Socket>();
  private closed = false;

  private constructor(
    private readonly server: Server,
    readonly port: number,
  ) {}

  static async to(target: number): Promise<SlowRoad> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const road = new SlowRoad(server, (server.address() as { port: number }).port);
    server.on('connection', (near) => road.join(near, connect(target, '127.0.0.1')));
    return road;
  }

  /** Nobody gets through, and who was on it is thrown off. */
  close(): void {
    this.closed = true;
    for (const socket of this.sockets) socket.destroy();
  }

  open(): void {
    this.closed = false;
  }

  async end(): Promise<void> {
    this.close();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private join(near: Socket, far: Socket): void {
    for (const socket of [near, far]) {
      this.sockets.add(socket);
      socket.on('error', () => undefined);
      socket.on('close', () => this.sockets.delete(socket));
    }
    if (this.closed) return void (near.destroy(), far.destroy());
    this.pass(near, far);
    this.pass(far, near);
  }

  private pass(from: Socket, to: Socket): void {
    from.on('data', (data) => void setTimeout(() => to.destroyed || to.write(data), this.delay));
    from.on('close', () => void setTimeout(() => to.destroy(), this.delay));
  }
}
