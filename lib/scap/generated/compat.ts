// Generated from schema/ by `npm run generate`: do not edit.
// How many parameters of an event every reader of .scap files accepts.

/** By code; an event that is not here may have any number of those that it has. */
export const acceptedCounts: readonly (readonly [code: number, counts: readonly number[]])[] = [
	[1, [1, 2]], // GENERIC_X
	[2, [0, 3]], // OPEN_E
	[3, [4, 5, 6]], // OPEN_X
	[5, [1, 2]], // CLOSE_X
	[7, [2, 4]], // READ_X
	[9, [2, 4]], // WRITE_X
	[19, [1, 4]], // SOCKET_X
	[21, [2, 3]], // BIND_X
	[22, [1, 2]], // CONNECT_E
	[23, [2, 3, 4]], // CONNECT_X
	[25, [1, 3]], // LISTEN_X
	[29, [2, 5]], // SEND_X
	[31, [2, 5]], // SENDTO_X
	[33, [2, 5]], // RECV_X
	[35, [3, 5]], // RECVFROM_X
	[37, [1, 3]], // SHUTDOWN_X
	[43, [5, 8]], // SOCKETPAIR_X
	[49, [2, 5]], // SENDMSG_X
	[51, [0, 5]], // SENDMMSG_X
	[53, [4, 5, 6]], // RECVMSG_X
	[55, [0, 6]], // RECVMMSG_X
	[58, [0, 2]], // CREAT_E
	[59, [3, 4, 5, 6]], // CREAT_X
	[63, [1, 3]], // EVENTFD_X
	[65, [1, 4]], // FUTEX_X
	[71, [1, 2]], // FSTAT_X
	[79, [1, 2]], // EPOLLWAIT_X
	[81, [2, 3]], // POLL_X
	[87, [1, 4]], // LSEEK_X
	[89, [1, 4]], // LLSEEK_X
	[97, [1, 2]], // FCHDIR_X
	[113, [2, 5]], // PREAD_X
	[115, [2, 5]], // PWRITE_X
	[117, [3, 4]], // READV_X
	[119, [2, 4]], // WRITEV_X
	[121, [3, 5]], // PREADV_X
	[123, [2, 5]], // PWRITEV_X
	[127, [1, 4]], // SIGNALFD_X
	[129, [1, 3]], // KILL_X
	[131, [1, 3]], // TKILL_X
	[133, [1, 4]], // TGKILL_X
	[135, [1, 2]], // NANOSLEEP_X
	[137, [1, 3]], // TIMERFD_CREATE_X
	[139, [1, 2]], // INOTIFY_INIT_X
	[141, [3, 4]], // GETRLIMIT_X
	[143, [3, 4]], // SETRLIMIT_X
	[145, [5, 7]], // PRLIMIT_X
	[151, [1, 3]], // FCNTL_X
	[159, [4, 5]], // BRK_4_X
	[161, [4, 10]], // MMAP_X
	[163, [4, 10]], // MMAP2_X
	[165, [4, 6]], // MUNMAP_X
	[167, [1, 5]], // SPLICE_X
	[169, [0, 3, 5]], // PTRACE_X
	[171, [1, 4]], // IOCTL_3_X
	[189, [2, 5]], // SENDFILE_X
	[191, [14, 18]], // QUOTACTL_X
	[193, [1, 4]], // SETRESUID_X
	[195, [1, 4]], // SETRESGID_X
	[199, [1, 2]], // SETUID_X
	[201, [1, 2]], // SETGID_X
	[223, [20, 21]], // CLONE_20_X
	[225, [20, 21]], // FORK_20_X
	[227, [20, 21]], // VFORK_20_X
	[237, [1, 2]], // GETDENTS_X
	[239, [1, 2]], // GETDENTS64_X
	[241, [1, 3]], // SETNS_X
	[243, [1, 3]], // FLOCK_X
	[251, [8, 9]], // SEMOP_X
	[253, [1, 5]], // SEMCTL_X
	[255, [2, 4]], // PPOLL_X
	[257, [4, 5]], // MOUNT_X
	[263, [1, 4]], // SEMGET_X
	[265, [2, 3]], // ACCESS_X
	[277, [2, 3]], // MKDIR_2_X
	[285, [1, 2]], // UNSHARE_X
	[293, [18, 19, 20, 23, 26, 27, 28, 29, 30]], // EXECVE_19_X
	[295, [1, 3]], // SETPGID_X
	[298, [1, 2]], // SECCOMP_E
	[299, [1, 3]], // SECCOMP_X
	[306, [0, 4]], // OPENAT_2_E
	[307, [5, 6, 7]], // OPENAT_2_X
	[326, [0, 5]], // OPENAT2_E
	[327, [6, 8]], // OPENAT2_X
	[329, [1, 4]], // MPROTECT_X
	[331, [19, 20, 23, 26, 27, 28, 29, 30]], // EXECVEAT_X
	[333, [3, 6]], // COPY_FILE_RANGE_X
	[335, [20, 21]], // CLONE3_X
	[375, [1, 2]], // EPOLL_CREATE_X
	[377, [1, 2]], // EPOLL_CREATE1_X
	[389, [5, 6]], // ACCEPT4_6_X
	[391, [2, 3]], // UMOUNT2_X
	[397, [2, 3]], // EVENTFD2_X
	[399, [2, 4]], // SIGNALFD4_X
];

/** What readers from 2025 on accept besides. */
export const acceptedSince2025: typeof acceptedCounts = [
	[293, [31]], // EXECVE_19_X
];

/** Syscalls from this code on must not be named to the oldest readers. */
export const CLASSIC_SYSCALLS = 329;
