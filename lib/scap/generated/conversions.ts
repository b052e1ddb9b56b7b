// Generated from schema/ by `npm run generate`: do not edit.
// How events of older versions become current ones.

import type {ConversionRule} from '../conversion.js';

/** By code and number of parameters; what is not here stays as it is. */
export const conversionRules: readonly ConversionRule[] = [
	{code: 0, nparams: 2, store: true}, // GENERIC_E
	{code: 1, nparams: 1, becomes: 1, steps: [['old', 0], ['enter', 1, 'empty']]}, // GENERIC_X
	{code: 2, nparams: 0, becomes: 2, steps: [['empty'], ['empty'], ['empty']]}, // OPEN_E
	{code: 2, nparams: 3, pass: true}, // OPEN_E
	{code: 3, nparams: 4, becomes: 3, steps: [['old', 0], ['old', 1], ['old', 2], ['old', 3], ['empty']]}, // OPEN_X
	{code: 3, nparams: 5, becomes: 3, steps: [['old', 0], ['old', 1], ['old', 2], ['old', 3], ['old', 4], ['empty']]}, // OPEN_X
	{code: 4, nparams: 1, store: true}, // CLOSE_E
	{code: 5, nparams: 1, becomes: 5, steps: [['old', 0], ['enter', 0, 'default']]}, // CLOSE_X
	{code: 6, nparams: 2, store: true}, // READ_E
	{code: 7, nparams: 2, becomes: 7, steps: [['old', 0], ['old', 1], ['enter', 0, 'default'], ['enter', 1, 'default']]}, // READ_X
	{code: 8, nparams: 2, store: true}, // WRITE_E
	{code: 9, nparams: 2, becomes: 9, steps: [['old', 0], ['old', 1], ['enter', 0, 'default'], ['enter', 1, 'default']]}, // WRITE_X
	{code: 10, nparams: 1, store: true}, // BRK_1_E
	{code: 11, nparams: 1, becomes: 159, steps: [['old', 0], ['enter', 0, 'empty'], ['empty'], ['empty'], ['empty']]}, // BRK_1_X
	{code: 12, nparams: 0, becomes: 154, steps: []}, // EXECVE_8_E
	{code: 13, nparams: 8, becomes: 155, steps: [['old', 0], ['old', 1], ['old', 2], ['old', 3], ['old', 4], ['old', 5], ['old', 6], ['old', 7], ['empty'], ['empty'], ['empty'], ['empty'], ['empty']]}, // EXECVE_8_X
	{code: 15, nparams: 11, becomes: 157, steps: [['old', 0], ['old', 1], ['old', 2], ['old', 3], ['old', 4], ['old', 5], ['old', 6], ['old', 7], ['empty'], ['empty'], ['empty'], ['empty'], ['empty'], ['old', 8], ['old', 9], ['old', 10]]}, // CLONE_11_X
	{code: 16, nparams: 0, becomes: 186, steps: [['empty'], ['empty'], ['empty'], ['empty'], ['empty']]}, // PROCEXIT_E
	{code: 18, nparams: 3, store: true}, // SOCKET_E
	{code: 19, nparams: 1, becomes: 19, steps: [['old', 0], ['enter', 0, 'default'], ['enter', 1, 'default'], ['enter', 2, 'default']]}, // SOCKET_X
	{code: 20, nparams: 1, store: true}, // BIND_E
	{code: 21, nparams: 2, becomes: 21, steps: [['old', 0], ['old', 1], ['enter', 0, 'default']]}, // BIND_X
	{code: 22, nparams: 1, becomes: 22, steps: [['old', 0], ['default']]}, // CONNECT_E
	{code: 22, nparams: 2, store: true, pass: true}, // CONNECT_E
	{code: 23, nparams: 2, becomes: 23, steps: [['old', 0], ['old', 1], ['enter', 0, 'default']]}, // CONNECT_X
	{code: 23, nparams: 3, becomes: 23, steps: [['old', 0], ['old', 1], ['old', 2], ['enter', 1, 'default']]}, // CONNECT_X
	{code: 24, nparams: 2, store: true}, // LISTEN_E
	{code: 25, nparams: 1, becomes: 25, steps: [['old', 0], ['enter', 0, 'default'], ['enter', 1, 'default']]}, // LISTEN_X
	{code: 27, nparams: 3, becomes: 247, steps: [['old', 0], ['old', 1], ['old', 2], ['default'], ['default']]}, // ACCEPT_X
	{code: 28, nparams: 2, store: true}, // SEND_E
	{code: 29, nparams: 2, becomes: 29, steps: [['old', 0], ['old', 1], ['enter', 0, 'default'], ['enter', 1, 'default'], ['default']]}, // SEND_X
	{code: 30, nparams: 3, store: true}, // SENDTO_E
	{code: 31, nparams: 2, becomes: 31, steps: [['old', 0], ['old', 1], ['enter', 0, 'default'], ['enter', 1, 'default'], ['enter', 2, 'default']]}, // SENDTO_X
	{code: 32, nparams: 2, store: true}, // RECV_E
	{code: 33, nparams: 2, becomes: 33, steps: [['old', 0], ['old', 1], ['enter', 0, 'default'], ['enter', 1, 'default'], ['default']]}, // RECV_X
	{code: 34, nparams: 2, store: true}, // RECVFROM_E
	{code: 35, nparams: 3, becomes: 35, steps: [['old', 0], ['old', 1], ['old', 2], ['enter', 0, 'default'], ['enter', 1, 'default']]}, // RECVFROM_X
	{code: 36, nparams: 2, store: true}, // SHUTDOWN_E
	{code: 37, nparams: 1, becomes: 37, steps: [['old', 0], ['enter', 0, 'default'], ['enter', 1, 'default']]}, // SHUTDOWN_X
	{code: 42, nparams: 3, store: true}, // SOCKETPAIR_E
	{code: 43, nparams: 5, becomes: 43, steps: [['old', 0], ['old', 1], ['old', 2], ['old', 3], ['old', 4], ['enter', 0, 'default'], ['enter', 1, 'default'], ['enter', 2, 'default']]}, // SOCKETPAIR_X
	{code: 48, nparams: 3, store: true}, // SENDMSG_E
	{code: 49, nparams: 2, becomes: 49, steps: [['old', 0], ['old', 1], ['enter', 0, 'default'], ['enter', 1, 'default'], ['enter', 2, 'default']]}, // SENDMSG_X
	{code: 51, nparams: 0, becomes: 51, steps: [['default'], ['empty'], ['empty'], ['empty'], ['empty']]}, // SENDMMSG_X
	{code: 52, nparams: 1, store: true}, // RECVMSG_E
	{code: 53, nparams: 4, becomes: 53, steps: [['old', 0], ['old', 1], ['old', 2], ['old', 3], ['default']]}, // RECVMSG_X
	{code: 53, nparams: 5, becomes: 53, steps: [['old', 0], ['old', 1], ['old', 2], ['old', 3], ['old', 4], ['enter', 0, 'default']]}, // RECVMSG_X
	{code: 55, nparams: 0, becomes: 55, steps: [['default'], ['empty'], ['empty'], ['empty'], ['empty'], ['empty']]}, // RECVMMSG_X
	{code: 56, nparams: 1, store: true}, // ACCEPT4_E
	{code: 57, nparams: 3, becomes: 389, steps: [['old', 0], ['old', 1], ['old', 2], ['default'], ['default'], ['enter', 0, 'default']]}, // ACCEPT4_X
	{code: 58, nparams: 0, becomes: 58, steps: [['empty'], ['empty']]}, // CREAT_E
	{code: 58, nparams: 2, pass: true}, // CREAT_E
	{code: 59, nparams: 3, becomes: 59, steps: [['old', 0], ['old', 1], ['old', 2], ['empty']]}, // CREAT_X
	{code: 59, nparams: 4, becomes: 59, steps: [['old', 0], ['old', 1], ['old', 2], ['old', 3], ['empty']]}, // CREAT_X
	{code: 59, nparams: 5, becomes: 59, steps: [['old', 0], ['old', 1], ['old', 2], ['old', 3], ['old', 4], ['empty']]}, // CREAT_X
	{code: 62, nparams: 2, store: true}, // EVENTFD_E
	{code: 63, nparams: 1, becomes: 63, steps: [['old', 0], ['enter', 0, 'default'], ['enter', 1, 'default']]}, // EVENTFD_X
	{code: 64, nparams: 3, store: true}, // FUTEX_E
	{code: 65, nparams: 1, becomes: 65, steps: [['old', 0], ['enter', 0, 'default'], ['enter', 1, 'default'], ['enter', 2, 'default']]}, // FUTEX_X
	{code: 70, nparams: 1, store: true}, // FSTAT_E
	{code: 71, nparams: 1, becomes: 71, steps: [['old', 0], ['enter', 0, 'default']]}, // FSTAT_X
	{code: 78, nparams: 1, store: true}, // EPOLLWAIT_E
	{code: 79, nparams: 1, becomes: 79, steps: [['old', 0], ['enter', 0, 'default']]}, // EPOLLWAIT_X
	{code: 80, nparams: 2, store: true}, // POLL_E
	{code: 81, nparams: 2, becomes: 81, steps: [['old', 0], ['old', 1], ['enter', 1, 'default']]}, // POLL_X
	{code: 85, nparams: 1, becomes: 83, steps: [['old', 0]]}, // NEWSELECT_X
	{code: 86, nparams: 3, store: true}, // LSEEK_E
	{code: 87, nparams: 1, becomes: 87, steps: [['old', 0], ['enter', 0, 'default'], ['enter', 1, 'default'], ['enter', 2, 'default']]}, // LSEEK_X
	{code: 88, nparams: 3, store: true}, // LLSEEK_E
	{code: 89, nparams: 1, becomes: 89, steps: [['old', 0], ['enter', 0, 'default'], ['enter', 1, 'default'], ['enter', 2, 'default']]}, // LLSEEK_X
	{code: 90, nparams: 2, store: true}, // IOCTL_2_E
	{code: 91, nparams: 1, becomes: 171, steps: [['old', 0], ['enter', 0, 'empty'], ['enter', 1, 'empty'], ['empty']]}, // IOCTL_2_X
	{code: 96, nparams: 1, store: true}, // FCHDIR_E
	{code: 97, nparams: 1, becomes: 97, steps: [['old', 0], ['enter', 0, 'empty']]}, // FCHDIR_X
	{code: 98, nparams: 2, store: true}, // MKDIR_E
	{code: 99, nparams: 1, becomes: 277, steps: [['old', 0], ['enter', 0, 'empty'], ['enter', 1, 'empty']]}, // MKDIR_X
	{code: 100, nparams: 1, store: true}, // RMDIR_E
	{code: 101, nparams: 1, becomes: 279, steps: [['old', 0], ['enter', 0, 'empty']]}, // RMDIR_X
	{code: 102, nparams: 4, store: true}, // OPENAT_E
	{code: 103, nparams: 1, becomes: 307, steps: [['old', 0], ['enter', 0, 'empty'], ['enter', 1, 'empty'], ['enter', 2, 'empty'], ['enter', 3, 'empty'], ['empty'], ['empty']]}, // OPENAT_X
	{code: 104, nparams: 2, store: true}, // LINK_E
	{code: 105, nparams: 1, becomes: 309, steps: [['old', 0], ['enter', 0, 'empty'], ['enter', 1, 'empty']]}, // LINK_X
	{code: 106, nparams: 4, store: true}, // LINKAT_E
	{code: 107, nparams: 1, becomes: 311, steps: [['old', 0], ['enter', 0, 'empty'], ['enter', 1, 'empty'], ['enter', 2, 'empty'], ['enter', 3, 'empty'], ['empty']]}, // LINKAT_X
	{code: 108, nparams: 1, store: true}, // UNLINK_E
	{code: 109, nparams: 1, becomes: 301, steps: [['old', 0], ['enter', 0, 'empty']]}, // UNLINK_X
	{code: 110, nparams: 2, store: true}, // UNLINKAT_E
	{code: 111, nparams: 1, becomes: 303, steps: [['old', 0], ['enter', 0, 'empty'], ['enter', 1, 'empty'], ['empty']]}, // UNLINKAT_X
	{code: 112, nparams: 3, store: true}, // PREAD_E
	{code: 113, nparams: 2, becomes: 113, steps: [['old', 0], ['old', 1], ['enter', 0, 'default'], ['enter', 1, 'default'], ['enter', 2, 'default']]}, // PREAD_X
	{code: 114, nparams: 3, store: true}, // PWRITE_E
	{code: 115, nparams: 2, becomes: 115, steps: [['old', 0], ['old', 1], ['enter', 0, 'default'], ['enter', 1, 'default'], ['enter', 2, 'default']]}, // PWRITE_X
	{code: 116, nparams: 1, store: true}, // READV_E
	{code: 117, nparams: 3, becomes: 117, steps: [['old', 0], ['old', 1], ['old', 2], ['enter', 0, 'default']]}, // READV_X
	{code: 118, nparams: 2, store: true}, // WRITEV_E
	{code: 119, nparams: 2, becomes: 119, steps: [['old', 0], ['old', 1], ['enter', 0, 'default'], ['enter', 1, 'default']]}, // WRITEV_X
	{code: 120, nparams: 2, store: true}, // PREADV_E
	{code: 121, nparams: 3, becomes: 121, steps: [['old', 0], ['old', 1], ['old', 2], ['enter', 0, 'default'], ['enter', 1, 'default']]}, // PREADV_X
	{code: 122, nparams: 3, store: true}, // PWRITEV_E
	{code: 123, nparams: 2, becomes: 123, steps: [['old', 0], ['old', 1], ['enter', 0, 'default'], ['enter', 1, 'default'], ['enter', 2, 'default']]}, // PWRITEV_X
	{code: 124, nparams: 1, store: true}, // DUP_E
	{code: 125, nparams: 1, becomes: 367, steps: [['old', 0], ['enter', 0, 'empty']]}, // DUP_X
	{code: 126, nparams: 3, store: true}, // SIGNALFD_E
	{code: 127, nparams: 1, becomes: 127, steps: [['old', 0], ['enter', 0, 'default'], ['enter', 1, 'default'], ['enter', 2, 'default']]}, // SIGNALFD_X
	{code: 128, nparams: 2, store: true}, // KILL_E
	{code: 129, nparams: 1, becomes: 129, steps: [['old', 0], ['enter', 0, 'default'], ['enter', 1, 'default']]}, // KILL_X
	{code: 130, nparams: 2, store: true}, // TKILL_E
	{code: 131, nparams: 1, becomes: 131, steps: [['old', 0], ['enter', 0, 'default'], ['enter', 1, 'default']]}, // TKILL_X
	{code: 132, nparams: 3, store: true}, // TGKILL_E
	{code: 133, nparams: 1, becomes: 133, steps: [['old', 0], ['enter', 0, 'default'], ['enter', 1, 'default'], ['enter', 2, 'default']]}, // TGKILL_X
	{code: 134, nparams: 1, store: true}, // NANOSLEEP_E
	{code: 135, nparams: 1, becomes: 135, steps: [['old', 0], ['enter', 0, 'default']]}, // NANOSLEEP_X
	{code: 136, nparams: 2, store: true}, // TIMERFD_CREATE_E
	{code: 137, nparams: 1, becomes: 137, steps: [['old', 0], ['enter', 0, 'default'], ['enter', 1, 'default']]}, // TIMERFD_CREATE_X
	{code: 138, nparams: 1, store: true}, // INOTIFY_INIT_E
	{code: 139, nparams: 1, becomes: 139, steps: [['old', 0], ['enter', 0, 'default']]}, // INOTIFY_INIT_X
	{code: 140, nparams: 1, store: true}, // GETRLIMIT_E
	{code: 141, nparams: 3, becomes: 141, steps: [['old', 0], ['old', 1], ['old', 2], ['enter', 0, 'default']]}, // GETRLIMIT_X
	{code: 142, nparams: 1, store: true}, // SETRLIMIT_E
	{code: 143, nparams: 3, becomes: 143, steps: [['old', 0], ['old', 1], ['old', 2], ['enter', 0, 'default']]}, // SETRLIMIT_X
	{code: 144, nparams: 2, store: true}, // PRLIMIT_E
	{code: 145, nparams: 5, becomes: 145, steps: [['old', 0], ['old', 1], ['old', 2], ['old', 3], ['old', 4], ['enter', 0, 'empty'], ['enter', 1, 'empty']]}, // PRLIMIT_X
	{code: 146, nparams: 1, becomes: 152, steps: [['old', 0], ['empty'], ['empty'], ['empty'], ['empty'], ['empty']]}, // SCHEDSWITCH_1_E
	{code: 150, nparams: 2, store: true}, // FCNTL_E
	{code: 151, nparams: 1, becomes: 151, steps: [['old', 0], ['enter', 0, 'default'], ['enter', 1, 'default']]}, // FCNTL_X
	{code: 154, nparams: 0, becomes: 172, steps: []}, // EXECVE_13_E
	{code: 155, nparams: 13, becomes: 173, steps: [['old', 0], ['old', 1], ['old', 2], ['old', 3], ['old', 4], ['old', 5], ['old', 6], ['old', 7], ['old', 8], ['old', 9], ['old', 10], ['old', 11], ['old', 12], ['empty']]}, // EXECVE_13_X
	{code: 157, nparams: 16, becomes: 217, steps: [['old', 0], ['old', 1], ['old', 2], ['old', 3], ['old', 4], ['old', 5], ['old', 6], ['old', 7], ['old', 8], ['old', 9], ['old', 10], ['old', 11], ['old', 12], ['empty'], ['old', 13], ['old', 14], ['old', 15]]}, // CLONE_16_X
	{code: 158, nparams: 1, store: true}, // BRK_4_E
	{code: 159, nparams: 4, becomes: 159, steps: [['old', 0], ['old', 1], ['old', 2], ['old', 3], ['enter', 0, 'empty']]}, // BRK_4_X
	{code: 160, nparams: 6, store: true}, // MMAP_E
	{code: 161, nparams: 4, becomes: 161, steps: [['old', 0], ['old', 1], ['old', 2], ['old', 3], ['enter', 0, 'default'], ['enter', 1, 'default'], ['enter', 2, 'default'], ['enter', 3, 'default'], ['enter', 4, 'default'], ['enter', 5, 'default']]}, // MMAP_X
	{code: 162, nparams: 6, store: true}, // MMAP2_E
	{code: 163, nparams: 4, becomes: 163, steps: [['old', 0], ['old', 1], ['old', 2], ['old', 3], ['enter', 0, 'default'], ['enter', 1, 'default'], ['enter', 2, 'default'], ['enter', 3, 'default'], ['enter', 4, 'default'], ['enter', 5, 'default']]}, // MMAP2_X
	{code: 164, nparams: 2, store: true}, // MUNMAP_E
	{code: 165, nparams: 4, becomes: 165, steps: [['old', 0], ['old', 1], ['old', 2], ['old', 3], ['enter', 0, 'default'], ['enter', 1, 'default']]}, // MUNMAP_X
	{code: 166, nparams: 4, store: true}, // SPLICE_E
	{code: 167, nparams: 1, becomes: 167, steps: [['old', 0], ['enter', 0, 'default'], ['enter', 1, 'default'], ['enter', 2, 'default'], ['enter', 3, 'default']]}, // SPLICE_X
	{code: 168, nparams: 2, store: true}, // PTRACE_E
	{code: 169, nparams: 0, becomes: 169, steps: [['empty'], ['empty'], ['empty']]}, // PTRACE_X
	{code: 169, nparams: 3, becomes: 169, steps: [['old', 0], ['old', 1], ['old', 2], ['enter', 0, 'empty'], ['enter', 1, 'empty']]}, // PTRACE_X
	{code: 170, nparams: 3, store: true}, // IOCTL_3_E
	{code: 171, nparams: 1, becomes: 171, steps: [['old', 0], ['enter', 0, 'default'], ['enter', 1, 'default'], ['enter', 2, 'default']]}, // IOCTL_3_X
	{code: 172, nparams: 0, becomes: 214, steps: []}, // EXECVE_14_E
	{code: 173, nparams: 14, becomes: 215, steps: [['old', 0], ['old', 1], ['old', 2], ['old', 3], ['old', 4], ['old', 5], ['old', 6], ['old', 7], ['old', 8], ['old', 9], ['old', 10], ['old', 11], ['old', 12], ['empty'], ['old', 13]]}, // EXECVE_14_X
	{code: 183, nparams: 16, becomes: 219, steps: [['old', 0], ['old', 1], ['old', 2], ['old', 3], ['old', 4], ['old', 5], ['old', 6], ['old', 7], ['old', 8], ['old', 9], ['old', 10], ['old', 11], ['old', 12], ['empty'], ['old', 13], ['old', 14], ['old', 15]]}, // FORK_X
	{code: 185, nparams: 16, becomes: 221, steps: [['old', 0], ['old', 1], ['old', 2], ['old', 3], ['old', 4], ['old', 5], ['old', 6], ['old', 7], ['old', 8], ['old', 9], ['old', 10], ['old', 11], ['old', 12], ['empty'], ['old', 13], ['old', 14], ['old', 15]]}, // VFORK_X
	{code: 188, nparams: 4, store: true}, // SENDFILE_E
	{code: 189, nparams: 2, becomes: 189, steps: [['old', 0], ['old', 1], ['enter', 0, 'default'], ['enter', 1, 'default'], ['enter', 3, 'default']]}, // SENDFILE_X
	{code: 190, nparams: 4, store: true}, // QUOTACTL_E
	{code: 191, nparams: 14, becomes: 191, steps: [['old', 0], ['old', 1], ['old', 2], ['old', 3], ['old', 4], ['old', 5], ['old', 6], ['old', 7], ['old', 8], ['old', 9], ['old', 10], ['old', 11], ['old', 12], ['old', 13], ['enter', 0, 'default'], ['enter', 1, 'default'], ['enter', 2, 'default'], ['enter', 3, 'default']]}, // QUOTACTL_X
	{code: 192, nparams: 3, store: true}, // SETRESUID_E
	{code: 193, nparams: 1, becomes: 193, steps: [['old', 0], ['enter', 0, 'empty'], ['enter', 1, 'empty'], ['enter', 2, 'empty']]}, // SETRESUID_X
	{code: 194, nparams: 3, store: true}, // SETRESGID_E
	{code: 195, nparams: 1, becomes: 195, steps: [['old', 0], ['enter', 0, 'empty'], ['enter', 1, 'empty'], ['enter', 2, 'empty']]}, // SETRESGID_X
	{code: 198, nparams: 1, store: true}, // SETUID_E
	{code: 199, nparams: 1, becomes: 199, steps: [['old', 0], ['enter', 0, 'empty']]}, // SETUID_X
	{code: 200, nparams: 1, store: true}, // SETGID_E
	{code: 201, nparams: 1, becomes: 201, steps: [['old', 0], ['enter', 0, 'empty']]}, // SETGID_X
	{code: 214, nparams: 0, becomes: 230, steps: []}, // EXECVE_15_E
	{code: 215, nparams: 15, becomes: 231, steps: [['old', 0], ['old', 1], ['old', 2], ['old', 3], ['old', 4], ['old', 5], ['old', 6], ['old', 7], ['old', 8], ['old', 9], ['old', 10], ['old', 11], ['old', 12], ['old', 13], ['empty'], ['old', 14]]}, // EXECVE_15_X
	{code: 217, nparams: 17, becomes: 223, steps: [['old', 0], ['old', 1], ['old', 2], ['old', 3], ['old', 4], ['old', 5], ['old', 6], ['old', 7], ['old', 8], ['old', 9], ['old', 10], ['old', 11], ['old', 12], ['old', 13], ['empty'], ['old', 14], ['old', 15], ['old', 16], ['empty'], ['empty']]}, // CLONE_17_X
	{code: 219, nparams: 17, becomes: 225, steps: [['old', 0], ['old', 1], ['old', 2], ['old', 3], ['old', 4], ['old', 5], ['old', 6], ['old', 7], ['old', 8], ['old', 9], ['old', 10], ['old', 11], ['old', 12], ['old', 13], ['empty'], ['old', 14], ['old', 15], ['old', 16], ['empty'], ['empty']]}, // FORK_17_X
	{code: 221, nparams: 17, becomes: 227, steps: [['old', 0], ['old', 1], ['old', 2], ['old', 3], ['old', 4], ['old', 5], ['old', 6], ['old', 7], ['old', 8], ['old', 9], ['old', 10], ['old', 11], ['old', 12], ['old', 13], ['empty'], ['old', 14], ['old', 15], ['old', 16], ['empty'], ['empty']]}, // VFORK_17_X
	{code: 223, nparams: 20, becomes: 223, steps: [['old', 0], ['old', 1], ['old', 2], ['old', 3], ['old', 4], ['old', 5], ['old', 6], ['old', 7], ['old', 8], ['old', 9], ['old', 10], ['old', 11], ['old', 12], ['old', 13], ['old', 14], ['old', 15], ['old', 16], ['old', 17], ['old', 18], ['old', 19], ['empty']]}, // CLONE_20_X
	{code: 225, nparams: 20, becomes: 225, steps: [['old', 0], ['old', 1], ['old', 2], ['old', 3], ['old', 4], ['old', 5], ['old', 6], ['old', 7], ['old', 8], ['old', 9], ['old', 10], ['old', 11], ['old', 12], ['old', 13], ['old', 14], ['old', 15], ['old', 16], ['old', 17], ['old', 18], ['old', 19], ['empty']]}, // FORK_20_X
	{code: 227, nparams: 20, becomes: 227, steps: [['old', 0], ['old', 1], ['old', 2], ['old', 3], ['old', 4], ['old', 5], ['old', 6], ['old', 7], ['old', 8], ['old', 9], ['old', 10], ['old', 11], ['old', 12], ['old', 13], ['old', 14], ['old', 15], ['old', 16], ['old', 17], ['old', 18], ['old', 19], ['empty']]}, // VFORK_20_X
	{code: 228, nparams: 4, becomes: 272, steps: [['container']]}, // CONTAINER_E
	{code: 230, nparams: 0, becomes: 282, steps: []}, // EXECVE_16_E
	{code: 231, nparams: 16, becomes: 283, steps: [['old', 0], ['old', 1], ['old', 2], ['old', 3], ['old', 4], ['old', 5], ['old', 6], ['old', 7], ['old', 8], ['old', 9], ['old', 10], ['old', 11], ['old', 12], ['old', 13], ['old', 14], ['old', 15], ['empty']]}, // EXECVE_16_X
	{code: 236, nparams: 1, store: true}, // GETDENTS_E
	{code: 237, nparams: 1, becomes: 237, steps: [['old', 0], ['enter', 0, 'default']]}, // GETDENTS_X
	{code: 238, nparams: 1, store: true}, // GETDENTS64_E
	{code: 239, nparams: 1, becomes: 239, steps: [['old', 0], ['enter', 0, 'default']]}, // GETDENTS64_X
	{code: 240, nparams: 2, store: true}, // SETNS_E
	{code: 241, nparams: 1, becomes: 241, steps: [['old', 0], ['enter', 0, 'empty'], ['enter', 1, 'empty']]}, // SETNS_X
	{code: 242, nparams: 2, store: true}, // FLOCK_E
	{code: 243, nparams: 1, becomes: 243, steps: [['old', 0], ['enter', 0, 'default'], ['enter', 1, 'default']]}, // FLOCK_X
	{code: 248, nparams: 1, store: true}, // ACCEPT4_5_E
	{code: 249, nparams: 5, becomes: 389, steps: [['old', 0], ['old', 1], ['old', 2], ['old', 3], ['old', 4], ['enter', 0, 'default']]}, // ACCEPT4_5_X
	{code: 250, nparams: 1, store: true}, // SEMOP_E
	{code: 251, nparams: 8, becomes: 251, steps: [['old', 0], ['old', 1], ['old', 2], ['old', 3], ['old', 4], ['old', 5], ['old', 6], ['old', 7], ['enter', 0, 'default']]}, // SEMOP_X
	{code: 252, nparams: 4, store: true}, // SEMCTL_E
	{code: 253, nparams: 1, becomes: 253, steps: [['old', 0], ['enter', 0, 'default'], ['enter', 1, 'default'], ['enter', 2, 'default'], ['enter', 3, 'default']]}, // SEMCTL_X
	{code: 254, nparams: 3, store: true}, // PPOLL_E
	{code: 255, nparams: 2, becomes: 255, steps: [['old', 0], ['old', 1], ['enter', 1, 'default'], ['enter', 2, 'default']]}, // PPOLL_X
	{code: 256, nparams: 1, store: true}, // MOUNT_E
	{code: 257, nparams: 4, becomes: 257, steps: [['old', 0], ['old', 1], ['old', 2], ['old', 3], ['enter', 0, 'default']]}, // MOUNT_X
	{code: 259, nparams: 2, becomes: 387, steps: [['old', 0], ['old', 1]]}, // UMOUNT_X
	{code: 262, nparams: 3, store: true}, // SEMGET_E
	{code: 263, nparams: 1, becomes: 263, steps: [['old', 0], ['enter', 0, 'default'], ['enter', 1, 'default'], ['enter', 2, 'default']]}, // SEMGET_X
	{code: 264, nparams: 1, store: true}, // ACCESS_E
	{code: 265, nparams: 2, becomes: 265, steps: [['old', 0], ['old', 1], ['enter', 0, 'default']]}, // ACCESS_X
	{code: 272, nparams: 1, becomes: 324, steps: [['old', 0]]}, // CONTAINER_JSON_E
	{code: 276, nparams: 1, store: true}, // MKDIR_2_E
	{code: 277, nparams: 2, becomes: 277, steps: [['old', 0], ['old', 1], ['enter', 0, 'empty']]}, // MKDIR_2_X
	{code: 282, nparams: 0, becomes: 288, steps: [['empty']]}, // EXECVE_17_E
	{code: 283, nparams: 17, becomes: 289, steps: [['old', 0], ['old', 1], ['old', 2], ['old', 3], ['old', 4], ['old', 5], ['old', 6], ['old', 7], ['old', 8], ['old', 9], ['old', 10], ['old', 11], ['old', 12], ['old', 13], ['old', 14], ['old', 15], ['old', 16]]}, // EXECVE_17_X
	{code: 284, nparams: 1, store: true}, // UNSHARE_E
	{code: 285, nparams: 1, becomes: 285, steps: [['old', 0], ['enter', 0, 'default']]}, // UNSHARE_X
	{code: 288, nparams: 1, becomes: 292, steps: [['old', 0]]}, // EXECVE_18_E
	{code: 289, nparams: 17, becomes: 293, steps: [['old', 0], ['old', 1], ['old', 2], ['old', 3], ['old', 4], ['old', 5], ['old', 6], ['old', 7], ['old', 8], ['old', 9], ['old', 10], ['old', 11], ['old', 12], ['old', 13], ['old', 14], ['old', 15], ['old', 16], ['empty']]}, // EXECVE_18_X
	{code: 292, nparams: 1, store: true, pass: true}, // EXECVE_19_E
	{code: 293, nparams: 18, becomes: 293, steps: [['old', 0], ['old', 1], ['old', 2], ['old', 3], ['old', 4], ['old', 5], ['old', 6], ['old', 7], ['old', 8], ['old', 9], ['old', 10], ['old', 11], ['old', 12], ['old', 13], ['old', 14], ['old', 15], ['old', 16], ['old', 17], ['empty']]}, // EXECVE_19_X
	{code: 293, nparams: 19, becomes: 293, steps: [['old', 0], ['old', 1], ['old', 2], ['old', 3], ['old', 4], ['old', 5], ['old', 6], ['old', 7], ['old', 8], ['old', 9], ['old', 10], ['old', 11], ['old', 12], ['old', 13], ['old', 14], ['old', 15], ['old', 16], ['old', 17], ['old', 18], ['empty']]}, // EXECVE_19_X
	{code: 293, nparams: 20, becomes: 293, steps: [['old', 0], ['old', 1], ['old', 2], ['old', 3], ['old', 4], ['old', 5], ['old', 6], ['old', 7], ['old', 8], ['old', 9], ['old', 10], ['old', 11], ['old', 12], ['old', 13], ['old', 14], ['old', 15], ['old', 16], ['old', 17], ['old', 18], ['old', 19], ['empty'], ['empty'], ['empty']]}, // EXECVE_19_X
	{code: 293, nparams: 23, becomes: 293, steps: [['old', 0], ['old', 1], ['old', 2], ['old', 3], ['old', 4], ['old', 5], ['old', 6], ['old', 7], ['old', 8], ['old', 9], ['old', 10], ['old', 11], ['old', 12], ['old', 13], ['old', 14], ['old', 15], ['old', 16], ['old', 17], ['old', 18], ['old', 19], ['old', 20], ['old', 21], ['old', 22], ['empty'], ['empty'], ['empty']]}, // EXECVE_19_X
	{code: 293, nparams: 26, becomes: 293, steps: [['old', 0], ['old', 1], ['old', 2], ['old', 3], ['old', 4], ['old', 5], ['old', 6], ['old', 7], ['old', 8], ['old', 9], ['old', 10], ['old', 11], ['old', 12], ['old', 13], ['old', 14], ['old', 15], ['old', 16], ['old', 17], ['old', 18], ['old', 19], ['old', 20], ['old', 21], ['old', 22], ['old', 23], ['old', 24], ['old', 25], ['empty']]}, // EXECVE_19_X
	{code: 293, nparams: 27, becomes: 293, steps: [['old', 0], ['old', 1], ['old', 2], ['old', 3], ['old', 4], ['old', 5], ['old', 6], ['old', 7], ['old', 8], ['old', 9], ['old', 10], ['old', 11], ['old', 12], ['old', 13], ['old', 14], ['old', 15], ['old', 16], ['old', 17], ['old', 18], ['old', 19], ['old', 20], ['old', 21], ['old', 22], ['old', 23], ['old', 24], ['old', 25], ['old', 26], ['empty']]}, // EXECVE_19_X
	{code: 293, nparams: 28, becomes: 293, steps: [['old', 0], ['old', 1], ['old', 2], ['old', 3], ['old', 4], ['old', 5], ['old', 6], ['old', 7], ['old', 8], ['old', 9], ['old', 10], ['old', 11], ['old', 12], ['old', 13], ['old', 14], ['old', 15], ['old', 16], ['old', 17], ['old', 18], ['old', 19], ['old', 20], ['old', 21], ['old', 22], ['old', 23], ['old', 24], ['old', 25], ['old', 26], ['old', 27], ['empty']]}, // EXECVE_19_X
	{code: 293, nparams: 29, becomes: 293, steps: [['old', 0], ['old', 1], ['old', 2], ['old', 3], ['old', 4], ['old', 5], ['old', 6], ['old', 7], ['old', 8], ['old', 9], ['old', 10], ['old', 11], ['old', 12], ['old', 13], ['old', 14], ['old', 15], ['old', 16], ['old', 17], ['old', 18], ['old', 19], ['old', 20], ['old', 21], ['old', 22], ['old', 23], ['old', 24], ['old', 25], ['old', 26], ['old', 27], ['old', 28], ['empty']]}, // EXECVE_19_X
	{code: 293, nparams: 30, becomes: 293, steps: [['old', 0], ['old', 1], ['old', 2], ['old', 3], ['old', 4], ['old', 5], ['old', 6], ['old', 7], ['old', 8], ['old', 9], ['old', 10], ['old', 11], ['old', 12], ['old', 13], ['old', 14], ['old', 15], ['old', 16], ['old', 17], ['old', 18], ['old', 19], ['old', 20], ['old', 21], ['old', 22], ['old', 23], ['old', 24], ['old', 25], ['old', 26], ['old', 27], ['old', 28], ['old', 29], ['enter', 0, 'empty']]}, // EXECVE_19_X
	{code: 294, nparams: 2, store: true}, // SETPGID_E
	{code: 295, nparams: 1, becomes: 295, steps: [['old', 0], ['enter', 0, 'empty'], ['enter', 1, 'empty']]}, // SETPGID_X
	{code: 296, nparams: 1, store: true}, // BPF_E
	{code: 297, nparams: 1, becomes: 369, steps: [['old', 0], ['enter', 0, 'empty']]}, // BPF_X
	{code: 298, nparams: 1, becomes: 298, steps: [['old', 0], ['default']]}, // SECCOMP_E
	{code: 298, nparams: 2, store: true}, // SECCOMP_E
	{code: 299, nparams: 1, becomes: 299, steps: [['old', 0], ['enter', 0, 'default'], ['enter', 1, 'default']]}, // SECCOMP_X
	{code: 306, nparams: 0, becomes: 306, steps: [['empty'], ['empty'], ['empty'], ['empty']]}, // OPENAT_2_E
	{code: 306, nparams: 4, pass: true}, // OPENAT_2_E
	{code: 307, nparams: 5, becomes: 307, steps: [['old', 0], ['old', 1], ['old', 2], ['old', 3], ['old', 4], ['empty']]}, // OPENAT_2_X
	{code: 307, nparams: 6, becomes: 307, steps: [['old', 0], ['old', 1], ['old', 2], ['old', 3], ['old', 4], ['old', 5], ['empty']]}, // OPENAT_2_X
	{code: 326, nparams: 0, becomes: 326, steps: [['empty'], ['empty'], ['empty'], ['empty'], ['empty']]}, // OPENAT2_E
	{code: 326, nparams: 5, pass: true}, // OPENAT2_E
	{code: 327, nparams: 6, becomes: 327, steps: [['old', 0], ['old', 1], ['old', 2], ['old', 3], ['old', 4], ['old', 5], ['empty'], ['empty']]}, // OPENAT2_X
	{code: 328, nparams: 3, store: true}, // MPROTECT_E
	{code: 329, nparams: 1, becomes: 329, steps: [['old', 0], ['enter', 0, 'default'], ['enter', 1, 'default'], ['enter', 2, 'default']]}, // MPROTECT_X
	{code: 330, nparams: 3, pass: true}, // EXECVEAT_E
	{code: 331, nparams: 19, becomes: 331, steps: [['old', 0], ['old', 1], ['old', 2], ['old', 3], ['old', 4], ['old', 5], ['old', 6], ['old', 7], ['old', 8], ['old', 9], ['old', 10], ['old', 11], ['old', 12], ['old', 13], ['old', 14], ['old', 15], ['old', 16], ['old', 17], ['old', 18], ['empty']]}, // EXECVEAT_X
	{code: 331, nparams: 20, becomes: 331, steps: [['old', 0], ['old', 1], ['old', 2], ['old', 3], ['old', 4], ['old', 5], ['old', 6], ['old', 7], ['old', 8], ['old', 9], ['old', 10], ['old', 11], ['old', 12], ['old', 13], ['old', 14], ['old', 15], ['old', 16], ['old', 17], ['old', 18], ['old', 19], ['empty'], ['empty'], ['empty']]}, // EXECVEAT_X
	{code: 331, nparams: 23, becomes: 331, steps: [['old', 0], ['old', 1], ['old', 2], ['old', 3], ['old', 4], ['old', 5], ['old', 6], ['old', 7], ['old', 8], ['old', 9], ['old', 10], ['old', 11], ['old', 12], ['old', 13], ['old', 14], ['old', 15], ['old', 16], ['old', 17], ['old', 18], ['old', 19], ['old', 20], ['old', 21], ['old', 22], ['empty'], ['empty'], ['empty']]}, // EXECVEAT_X
	{code: 331, nparams: 26, becomes: 331, steps: [['old', 0], ['old', 1], ['old', 2], ['old', 3], ['old', 4], ['old', 5], ['old', 6], ['old', 7], ['old', 8], ['old', 9], ['old', 10], ['old', 11], ['old', 12], ['old', 13], ['old', 14], ['old', 15], ['old', 16], ['old', 17], ['old', 18], ['old', 19], ['old', 20], ['old', 21], ['old', 22], ['old', 23], ['old', 24], ['old', 25], ['empty']]}, // EXECVEAT_X
	{code: 331, nparams: 27, becomes: 331, steps: [['old', 0], ['old', 1], ['old', 2], ['old', 3], ['old', 4], ['old', 5], ['old', 6], ['old', 7], ['old', 8], ['old', 9], ['old', 10], ['old', 11], ['old', 12], ['old', 13], ['old', 14], ['old', 15], ['old', 16], ['old', 17], ['old', 18], ['old', 19], ['old', 20], ['old', 21], ['old', 22], ['old', 23], ['old', 24], ['old', 25], ['old', 26], ['empty']]}, // EXECVEAT_X
	{code: 331, nparams: 28, becomes: 331, steps: [['old', 0], ['old', 1], ['old', 2], ['old', 3], ['old', 4], ['old', 5], ['old', 6], ['old', 7], ['old', 8], ['old', 9], ['old', 10], ['old', 11], ['old', 12], ['old', 13], ['old', 14], ['old', 15], ['old', 16], ['old', 17], ['old', 18], ['old', 19], ['old', 20], ['old', 21], ['old', 22], ['old', 23], ['old', 24], ['old', 25], ['old', 26], ['old', 27], ['empty']]}, // EXECVEAT_X
	{code: 331, nparams: 29, becomes: 331, steps: [['old', 0], ['old', 1], ['old', 2], ['old', 3], ['old', 4], ['old', 5], ['old', 6], ['old', 7], ['old', 8], ['old', 9], ['old', 10], ['old', 11], ['old', 12], ['old', 13], ['old', 14], ['old', 15], ['old', 16], ['old', 17], ['old', 18], ['old', 19], ['old', 20], ['old', 21], ['old', 22], ['old', 23], ['old', 24], ['old', 25], ['old', 26], ['old', 27], ['old', 28], ['empty']]}, // EXECVEAT_X
	{code: 332, nparams: 3, store: true}, // COPY_FILE_RANGE_E
	{code: 333, nparams: 3, becomes: 333, steps: [['old', 0], ['old', 1], ['old', 2], ['enter', 0, 'default'], ['enter', 1, 'default'], ['enter', 2, 'default']]}, // COPY_FILE_RANGE_X
	{code: 335, nparams: 20, becomes: 335, steps: [['old', 0], ['old', 1], ['old', 2], ['old', 3], ['old', 4], ['old', 5], ['old', 6], ['old', 7], ['old', 8], ['old', 9], ['old', 10], ['old', 11], ['old', 12], ['old', 13], ['old', 14], ['old', 15], ['old', 16], ['old', 17], ['old', 18], ['old', 19], ['empty']]}, // CLONE3_X
	{code: 374, nparams: 1, store: true}, // EPOLL_CREATE_E
	{code: 375, nparams: 1, becomes: 375, steps: [['old', 0], ['enter', 0, 'default']]}, // EPOLL_CREATE_X
	{code: 376, nparams: 1, store: true}, // EPOLL_CREATE1_E
	{code: 377, nparams: 1, becomes: 377, steps: [['old', 0], ['enter', 0, 'default']]}, // EPOLL_CREATE1_X
	{code: 388, nparams: 1, store: true}, // ACCEPT4_6_E
	{code: 389, nparams: 5, becomes: 389, steps: [['old', 0], ['old', 1], ['old', 2], ['old', 3], ['old', 4], ['enter', 0, 'default']]}, // ACCEPT4_6_X
	{code: 390, nparams: 1, store: true}, // UMOUNT2_E
	{code: 391, nparams: 2, becomes: 391, steps: [['old', 0], ['old', 1], ['enter', 0, 'default']]}, // UMOUNT2_X
	{code: 396, nparams: 1, store: true}, // EVENTFD2_E
	{code: 397, nparams: 2, becomes: 397, steps: [['old', 0], ['old', 1], ['enter', 0, 'default']]}, // EVENTFD2_X
	{code: 398, nparams: 2, store: true}, // SIGNALFD4_E
	{code: 399, nparams: 2, becomes: 399, steps: [['old', 0], ['old', 1], ['enter', 0, 'default'], ['enter', 1, 'default']]}, // SIGNALFD4_X
];
