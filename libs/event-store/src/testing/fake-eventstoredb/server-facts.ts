import type { sendUnaryData, ServerUnaryCall } from '@grpc/grpc-js';
import { randomUUID } from 'node:crypto';
import { features, gossip, shared } from './definitions.js';
import type { Faults } from './faults.js';

/** The server this fake was compared with. */
const VERSION = '23.10.6';
const SERVICE = 'event_store.client.streams.streams';
const METHODS = ['read', 'append', 'delete', 'tombstone', 'batchappend'];

/** What the server can do: a client asks once, and appends in batches when they are among it. */
export const supportedMethods =
  (faults: Faults) =>
  (
    _call: ServerUnaryCall<shared.Empty, features.SupportedMethods>,
    callback: sendUnaryData<features.SupportedMethods>,
  ): void => {
    if (faults.silent) return;
    const answer = new features.SupportedMethods().setEventStoreServerVersion(VERSION);
    for (const method of METHODS)
      answer.addMethods(new features.SupportedMethod().setServiceName(SERVICE).setMethodName(method));
    callback(null, answer);
  };

/** Who is in the cluster: this node alone, and it leads. Asked by clients whose url names several nodes. */
export const clusterOfOne =
  (faults: Faults, port: () => number) =>
  (_call: ServerUnaryCall<shared.Empty, gossip.ClusterInfo>, callback: sendUnaryData<gossip.ClusterInfo>): void => {
    if (faults.silent) return;
    const member = new gossip.MemberInfo()
      .setInstanceId(new shared.UUID().setString(randomUUID()))
      .setTimeStamp((BigInt(Date.now()) * 10_000n).toString())
      .setState(gossip.MemberInfo.VNodeState.LEADER)
      .setIsAlive(true)
      .setHttpEndPoint(new gossip.EndPoint().setAddress('127.0.0.1').setPort(port()));
    callback(null, new gossip.ClusterInfo().setMembersList([member]));
  };
