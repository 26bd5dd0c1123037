// An engine that keeps what it is asked and what it answers. It adds no request and changes none; of a stream it keeps the end.
import type { Cancel } from '../core/commands/Cancel';
import type { Engine, EngineAnswer, EngineConnection, EngineRequest, EngineStream, EngineVersion } from '../core/commands/Engine';
import { EngineError } from '../core/commands/EngineError';
import { maskSecrets } from '../core/trace/maskSecrets';
import type { RecordedAnswer, RecordedRequest } from '../core/trace/RecordedRequest';
import { recordRequest } from '../core/trace/recordRequest';
import { StreamTail } from './StreamTail';
import type { RequestLog } from './RequestLog';

/** Characters of JSON of one answer. */
const LONGEST = 20_000;

type Finish = (answer: Partial<RecordedAnswer>) => void;

export class RecordingEngine implements Engine {
  readonly address: string;
  private api = '';

  constructor(
    private readonly engine: Engine,
    private readonly log: RequestLog,
    private readonly now: () => number,
  ) {
    this.address = engine.address;
  }

  async version(cancel: Cancel): Promise<EngineVersion> {
    const version = await this.engine.version(cancel);
    this.api = version.api;
    return version;
  }

  async ask(request: EngineRequest, cancel: Cancel): Promise<EngineAnswer> {
    const finish = this.begin(request, 'answer');
    const answer = await this.watch(this.engine.ask(request, cancel), finish, cancel);
    finish({ status: answer.status, value: maskSecrets(answer.json, LONGEST), text: answer.json === null ? answer.text.slice(0, LONGEST) : '' });
    return answer;
  }

  async stream(request: EngineRequest, cancel: Cancel): Promise<EngineStream> {
    const finish = this.begin(request, 'stream');
    const stream = await this.watch(this.engine.stream(request, cancel), finish, cancel);
    const tail = new StreamTail(stream.headers['content-type'] ?? '');
    finish({ status: stream.status, bytes: 0 });
    return { ...stream, bytes: tail.follow(stream.bytes, (bytes) => finish({ status: stream.status, value: tail.value(), bytes })) };
  }

  async hijack(request: EngineRequest, cancel: Cancel): Promise<EngineConnection> {
    const finish = this.begin(request, 'connection');
    const connection = await this.watch(this.engine.hijack(request, cancel), finish, cancel);
    finish({ status: 101, bytes: 0 });
    return {
      bytes: new StreamTail('').follow(connection.bytes, (bytes) => finish({ status: 101, bytes })),
      write: (bytes) => connection.write(bytes),
      end: () => connection.end(),
      close: () => connection.close(),
    };
  }

  private begin(request: EngineRequest, form: RecordedRequest['form']): Finish {
    const since = this.now();
    const tell = this.log.begin(recordRequest(request, { address: this.address, api: this.api, by: this.log.by, form }));
    return (answer) => tell({ status: 0, value: null, text: '', bytes: null, ...answer, milliseconds: this.now() - since }, this.api);
  }

  private async watch<Answer>(call: Promise<Answer>, finish: Finish, cancel: Cancel): Promise<Answer> {
    try {
      const answer = await call;
      await this.learnVersion(cancel);
      return answer;
    } catch (error) {
      if (error instanceof EngineError) {
        if (error.status > 0) await this.learnVersion(cancel);
        finish({ status: error.status, text: error.message.slice(0, LONGEST) });
      }
      throw error;
    }
  }

  /** The engine has negotiated it for the request that it just answered: nothing is sent. */
  private async learnVersion(cancel: Cancel): Promise<void> {
    if (this.api !== '') return;
    try {
      await this.version(cancel);
    } catch (error) {
      if (!(error instanceof EngineError)) throw error;
    }
  }
}
