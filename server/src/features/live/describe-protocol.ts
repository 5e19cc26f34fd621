// The socket's protocol as AsyncAPI 3, made from the schemas that messages are checked with.
import {
  CameraFrame,
  ChooseExercise,
  ClientData,
  Command,
  Configure,
  CorrectSet,
  EndTraining,
  NextExercise,
  PoseMessage,
  SetWeight,
} from '@spotter/contract/live/client-messages';
import { closeCodes } from '@spotter/contract/live/close-codes';
import {
  CueEvent,
  ExerciseEvent,
  FaultEvent,
  FlowEvent,
  HoldEvent,
  NoticeEvent,
  PartialEvent,
  RepetitionEvent,
  SetEvent,
  SummaryEvent,
} from '@spotter/contract/live/event-messages';
import { liveErrors } from '@spotter/contract/live/live-errors';
import { ReadyMessage } from '@spotter/contract/live/ready-message';
import {
  ErrorMessage,
  FoundMessage,
  FrameMessage,
  LeanMessage,
  PongMessage,
  SavedMessage,
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
  compactPoses: bytes(
    'Poses in the more compact form, version 2; docs/protocol.md has the layout',
    'application/octet-stream',
  ),
  configure: json('Says what the client wants; from then on events are numbered', Configure),
  nextExercise: json('Goes on with another exercise', NextExercise),
  setWeight: json('The load of the set that goes on and of those after it', SetWeight),
  correctSet: json('What the person says of a set', CorrectSet),
  endTraining: json('Ends the training with a summary', EndTraining),
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
  ready: json('Answers configure: what holds now, and how far a client may go', ReadyMessage),
  lean: json('A frame was looked at, in few words', LeanMessage),
  found: json('The pose in a picture, where no more was asked for', FoundMessage),
  saved: json('What was done up to a frame is stored', SavedMessage),
  exerciseEvent: json('Event: what counts from here on', ExerciseEvent),
  repetitionEvent: json('Event: a repetition was counted', RepetitionEvent),
  partialEvent: json('Event: a movement was too short to count', PartialEvent),
  holdEvent: json('Event: a posture is held, or is held no more', HoldEvent),
  faultEvent: json('Event: something was wrong', FaultEvent),
  cueEvent: json('Event: the one thing to say now', CueEvent),
  noticeEvent: json('Event: what the camera should show better, or what should be known', NoticeEvent),
  setEvent: json('Event: a set has started, has finished, or was corrected', SetEvent),
  summaryEvent: json('Event: the training is over', SummaryEvent),
  flowEvent: json('Event: how many frames a second the server can serve', FlowEvent),
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
