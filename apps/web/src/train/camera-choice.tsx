import { useEffect, useState } from 'react';
import { Choice } from '../parts/choice.tsx';
import { useWords } from '../words/use-words.ts';
import type { Camera, Feed } from './feed.ts';

/** Which of several cameras looks; nothing where there is one. */
export function CameraChoice({ feed }: { readonly feed: Feed }) {
  const { say } = useWords();
  const [cameras, setCameras] = useState<readonly Camera[]>([]);
  const [chosen, setChosen] = useState(feed.deviceId);
  useEffect(() => {
    let isCurrent = true;
    feed.cameras().then(
      (found) => {
        if (!isCurrent) return;
        setCameras(found);
        setChosen(feed.deviceId());
      },
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
  }, [feed]);
  if (cameras.length < 2) return null;
  return (
    <Choice
      label={say('train.live.camera')}
      value={chosen ?? ''}
      options={cameras.map(({ deviceId, name }, index) => ({
        value: deviceId,
        name: name === '' ? say('train.live.cameraNumber', { number: index + 1 }) : name,
      }))}
      onChoose={(deviceId) => {
        setChosen(deviceId);
        feed.choose(deviceId);
      }}
    />
  );
}
