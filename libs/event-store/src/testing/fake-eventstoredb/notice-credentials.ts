import { ServerInterceptingCall, type ServerInterceptor } from '@grpc/grpc-js';

/** Writes down every user and password that arrives with a call. */
export const noticing =
  (seen: string[]): ServerInterceptor =>
  (_method, call) =>
    new ServerInterceptingCall(call, {
      start: (next) => {
        next({
          onReceiveMetadata: (metadata, forward) => {
            seen.push(...metadata.get('authorization').map((value) => value.toString()));
            forward(metadata);
          },
        });
      },
    });
