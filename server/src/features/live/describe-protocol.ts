// The socket's protocol as AsyncAPI 3, made from the schemas that messages are checked with.
import {
  CameraFrame,
  ChooseExercise,
  ClientData,
  Command,
  PoseMessage,
} from '@spotter/contract/live/client-messages';
import { closeCodes } from '@spotter/contract/live/close-codes';
import { liveErrors } from '@spotter/contract/live/live-errors';
import {
  ErrorMessage,
  FrameMessage,
  PongMessage,
  ServerResponse,
  SetMessage,
  StatusMessage,
} from '@spotter/contract/live/server-messages';
import type { TSchema } from 'typebox';
import { clientExamples, serverExamples } from './message-examples.ts';

interface Message {
  readonly title: string;
  readonly contentType: string;
  readonly payload: TSchema | { readonly type: 'string'; readonly format: 'binary' };
}

function json(title: string, payload: TSchema): Message {
  return { title, contentType: 'application/json', payload };
}

function bytes(title: string, contentType: string): Message {
  return { title, contentType, payload: { type: 'string', format: 'binary' } };
}

const fromClients = {
  chooseExercise: json('Chooses the exercise', ChooseExercise),
  cameraFrame: json('One camera frame as base64', CameraFrame),
  cameraJpeg: bytes('One camera frame; PNG and WebP are read too', 'image/jpeg'),
  pose: json('A pose that was found on the device', PoseMessage),
  compactPose: bytes('The same in compact form; docs/protocol.md has the layout', 'application/octet-stream'),
  command: json('Sets, pauses and pings', Command),
  clientData: json('Whatever a client likes to say', ClientData),
};

const fromServer = {
  status: json(
    'An exercise was chosen, a set started or finished, the session pauses or goes on',
    StatusMessage,
  ),
  frame: json('A frame was looked at', FrameMessage),
  setFinished: json('A set was finished', SetMessage),
  pong: json('Answers a ping', PongMessage),
  serverResponse: json('Answers data of a client', ServerResponse),
  error: json('Something is wrong', ErrorMessage),
};

const channel = '#/channels/session';

/** @param examples one for each message, by its name */
function withExamples<T extends Record<string, Message>>(
  messages: T,
  examples: Readonly<Record<keyof T, unknown>>,
): Record<string, Message> {
  return Object.fromEntries(
    Object.entries(messages).map(([name, message]) => [
      name,
      { ...message, examples: [{ payload: examples[name] }] },
    ]),
  );
}

function operation(action: 'send' | 'receive', summary: string, messages: Record<string, Message>) {
  const refs = Object.keys(messages).map((name) => ({ $ref: `${channel}/messages/${name}` }));
  return { action, summary, channel: { $ref: channel }, messages: refs };
}

/** Every installation has its own address. */
function server(protocol: 'ws' | 'wss') {
  const host = { default: 'localhost:8000', description: 'Where this interface is served.' };
  return { host: '{host}', protocol, variables: { host } };
}

/** `action` is the server's: it receives what clients send. */
export function describeProtocol(version: string): Record<string, unknown> {
  return {
    asyncapi: '3.0.0',
    info: {
      title: 'Spotter, live',
      version,
      description:
        'One WebSocket a session: camera frames or poses go in, counts and coaching come out. Start a session over HTTP first: /openapi.json.',
      license: { name: 'Apache-2.0', url: 'https://www.apache.org/licenses/LICENSE-2.0' },
    },
    defaultContentType: 'application/json',
    servers: { plain: server('ws'), encrypted: server('wss') },
    channels: {
      session: {
        address: '/ws/session/{session_id}/',
        description: 'Also at /ws/pose_session/{session_id}/ and /ws/json_session/{session_id}/.',
        parameters: { session_id: { description: 'Admits one socket, once.' } },
        messages: {
          ...withExamples(fromClients, clientExamples),
          ...withExamples(fromServer, serverExamples),
        },
      },
    },
    operations: {
      receive: operation('receive', 'What clients send', fromClients),
      send: operation('send', 'What the server answers', fromServer),
    },
    'x-close-codes': Object.values(closeCodes),
    'x-error-codes': liveErrors,
  };
}
