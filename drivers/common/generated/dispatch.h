/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* Generated from schema/ by `npm run generate`: do not edit. */
/*
 * Which filler each event has: FIXED(key_lower, EVENT_KEY, filler, nparams,
 * payload_bytes) when every parameter has a fixed size and none is ever
 * empty, otherwise VARIABLE(key_lower, EVENT_KEY, filler, nparams). Those of
 * syscalls that begin, all of variable size, name the event at the end as
 * well: ENTER(key_lower, EVENT_KEY, filler, nparams, EVENT_EXIT).
 * fill_<filler>() puts the parameters. GENERIC_X is not here: dispatchers
 * make it themselves.
 */
#ifndef TRISCAP_GENERATED_DISPATCH_H
#define TRISCAP_GENERATED_DISPATCH_H

/* Events of syscalls that return. */
#define TRISCAP_SYSCALL_FILLERS(FIXED, VARIABLE) \
	VARIABLE(open_x, EVENT_OPEN_X, open, 6) \
	FIXED(close_x, EVENT_CLOSE_X, close, 2, 16) \
	VARIABLE(read_x, EVENT_READ_X, read, 4) \
	VARIABLE(write_x, EVENT_WRITE_X, write, 4) \
	FIXED(socket_x, EVENT_SOCKET_X, socket, 5, 24) \
	VARIABLE(bind_x, EVENT_BIND_X, bind, 3) \
	VARIABLE(connect_x, EVENT_CONNECT_X, connect, 4) \
	FIXED(listen_x, EVENT_LISTEN_X, listen, 3, 20) \
	VARIABLE(sendto_x, EVENT_SENDTO_X, sendto, 5) \
	VARIABLE(recvfrom_x, EVENT_RECVFROM_X, recvfrom, 5) \
	VARIABLE(sendmsg_x, EVENT_SENDMSG_X, sendmsg, 5) \
	VARIABLE(recvmsg_x, EVENT_RECVMSG_X, recvmsg, 6) \
	VARIABLE(creat_x, EVENT_CREAT_X, creat, 6) \
	FIXED(pipe_x, EVENT_PIPE_X, pipe, 4, 32) \
	VARIABLE(chdir_x, EVENT_CHDIR_X, chdir, 2) \
	VARIABLE(pread_x, EVENT_PREAD_X, pread, 5) \
	VARIABLE(pwrite_x, EVENT_PWRITE_X, pwrite, 5) \
	VARIABLE(readv_x, EVENT_READV_X, readv, 4) \
	VARIABLE(writev_x, EVENT_WRITEV_X, writev, 4) \
	FIXED(kill_x, EVENT_KILL_X, kill, 3, 17) \
	FIXED(fcntl_x, EVENT_FCNTL_X, fcntl, 4, 25) \
	FIXED(setuid_x, EVENT_SETUID_X, setuid, 2, 12) \
	VARIABLE(clone_20_x, EVENT_CLONE_20_X, clone, 21) \
	VARIABLE(fork_20_x, EVENT_FORK_20_X, clone, 21) \
	VARIABLE(vfork_20_x, EVENT_VFORK_20_X, clone, 21) \
	VARIABLE(accept_5_x, EVENT_ACCEPT_5_X, accept, 5) \
	VARIABLE(execve_19_x, EVENT_EXECVE_19_X, exec_failure, 31) \
	VARIABLE(unlinkat_2_x, EVENT_UNLINKAT_2_X, unlinkat, 4) \
	VARIABLE(mkdirat_x, EVENT_MKDIRAT_X, mkdirat, 4) \
	VARIABLE(openat_2_x, EVENT_OPENAT_2_X, openat, 7) \
	VARIABLE(renameat2_x, EVENT_RENAMEAT2_X, renameat2, 6) \
	VARIABLE(openat2_x, EVENT_OPENAT2_X, openat2, 8) \
	VARIABLE(execveat_x, EVENT_EXECVEAT_X, exec_failure, 30) \
	VARIABLE(clone3_x, EVENT_CLONE3_X, clone, 21) \
	FIXED(dup2_x, EVENT_DUP2_X, dup2, 3, 24) \
	FIXED(dup3_x, EVENT_DUP3_X, dup3, 4, 28) \
	FIXED(dup_1_x, EVENT_DUP_1_X, dup, 2, 16) \
	VARIABLE(accept4_6_x, EVENT_ACCEPT4_6_X, accept4, 6) \
	FIXED(pipe2_x, EVENT_PIPE2_X, pipe2, 5, 36)

/* Those of them that make a task, which has one as well: drivers/common/fork.h. */
#define TRISCAP_CLONE_FILLERS(VARIABLE) \
	VARIABLE(clone_20_x, EVENT_CLONE_20_X, clone, 21) \
	VARIABLE(fork_20_x, EVENT_FORK_20_X, clone, 21) \
	VARIABLE(vfork_20_x, EVENT_VFORK_20_X, clone, 21) \
	VARIABLE(clone3_x, EVENT_CLONE3_X, clone, 21)

/* Events of syscalls that begin. */
#define TRISCAP_ENTER_FILLERS(ENTER) \
	ENTER(open_e, EVENT_OPEN_E, open_enter, 3, EVENT_OPEN_X) \
	ENTER(connect_e, EVENT_CONNECT_E, connect_enter, 2, EVENT_CONNECT_X) \
	ENTER(creat_e, EVENT_CREAT_E, creat_enter, 2, EVENT_CREAT_X) \
	ENTER(openat_2_e, EVENT_OPENAT_2_E, openat_enter, 4, EVENT_OPENAT_2_X) \
	ENTER(openat2_e, EVENT_OPENAT2_E, openat2_enter, 5, EVENT_OPENAT2_X)

/* Events of other tracepoints. */
#define TRISCAP_TRACEPOINT_FILLERS(FIXED, VARIABLE) \
	FIXED(schedswitch_6_e, EVENT_SCHEDSWITCH_6_E, switch, 6, 36) \
	FIXED(procexit_1_e, EVENT_PROCEXIT_1_E, procexit, 5, 26) \
	FIXED(signaldeliver_e, EVENT_SIGNALDELIVER_E, signaldeliver, 3, 17) \
	FIXED(page_fault_e, EVENT_PAGE_FAULT_E, page_fault, 3, 20)

#endif
