import type { SampleProgress } from '@contract/events';
import type { CallContext } from '../../features/context';
import type { BuilderParts, SampleBuilder, ToBuild } from './builder';

/** The builder of a sample home, loaded only when there is one: nobody's own records ever need it. */
export class LazyBuilder {
  private builder: SampleBuilder | null = null;

  constructor(private readonly parts: BuilderParts) {}

  progress(): SampleProgress | null {
    return this.builder?.progress ?? null;
  }

  /** See {@link SampleBuilder.begin}. */
  async begin(context: CallContext, toBuild: ToBuild, failed: (error: unknown) => void): Promise<void> {
    const { SampleBuilder: Builder } = await import('./builder');
    this.builder ??= new Builder(this.parts);
    this.builder.begin(context, toBuild, failed);
  }

  async built(): Promise<void> {
    await this.builder?.built();
  }

  async stop(): Promise<void> {
    await this.builder?.stop();
  }

  async end(): Promise<void> {
    await this.builder?.end();
  }
}
