/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/* Generated from schema/ by `npm run generate`: do not edit. */
/*
 * X(number, KEY, code) for each of the 512 places of ia32's syscall table:
 * the event that the syscall becomes, and its code; 0 when it is unknown to
 * us.
 */
#ifndef TRISCAP_GENERATED_SYSCALLS_IA32_H
#define TRISCAP_GENERATED_SYSCALLS_IA32_H

#define TRISCAP_SYSCALLS_IA32(X) \
	X(0, GENERIC_X, 1) /* restart_syscall */ \
	X(1, GENERIC_X, 2) /* exit */ \
	X(2, FORK_20_X, 303) /* fork */ \
	X(3, READ_X, 3) /* read */ \
	X(4, WRITE_X, 4) /* write */ \
	X(5, OPEN_X, 5) /* open */ \
	X(6, CLOSE_X, 6) /* close */ \
	X(7, GENERIC_X, 293) /* waitpid */ \
	X(8, CREAT_X, 7) /* creat */ \
	X(9, GENERIC_X, 8) /* link */ \
	X(10, GENERIC_X, 9) /* unlink */ \
	X(11, EXECVE_19_X, 324) /* execve */ \
	X(12, CHDIR_X, 10) /* chdir */ \
	X(13, GENERIC_X, 11) /* time */ \
	X(14, GENERIC_X, 12) /* mknod */ \
	X(15, GENERIC_X, 13) /* chmod */ \
	X(16, GENERIC_X, 118) /* lchown */ \
	X(17, GENERIC_X, 0) \
	X(18, GENERIC_X, 420) /* oldstat */ \
	X(19, GENERIC_X, 15) /* lseek */ \
	X(20, GENERIC_X, 16) /* getpid */ \
	X(21, GENERIC_X, 17) /* mount */ \
	X(22, GENERIC_X, 323) /* umount2 */ \
	X(23, SETUID_X, 133) /* setuid */ \
	X(24, GENERIC_X, 119) /* getuid */ \
	X(25, GENERIC_X, 291) /* stime */ \
	X(26, GENERIC_X, 18) /* ptrace */ \
	X(27, GENERIC_X, 19) /* alarm */ \
	X(28, GENERIC_X, 426) /* oldfstat */ \
	X(29, GENERIC_X, 21) /* pause */ \
	X(30, GENERIC_X, 22) /* utime */ \
	X(31, GENERIC_X, 0) \
	X(32, GENERIC_X, 0) \
	X(33, GENERIC_X, 23) /* access */ \
	X(34, GENERIC_X, 290) /* nice */ \
	X(35, GENERIC_X, 0) \
	X(36, GENERIC_X, 24) /* sync */ \
	X(37, KILL_X, 25) /* kill */ \
	X(38, GENERIC_X, 26) /* rename */ \
	X(39, GENERIC_X, 27) /* mkdir */ \
	X(40, GENERIC_X, 28) /* rmdir */ \
	X(41, DUP_1_X, 29) /* dup */ \
	X(42, PIPE_X, 30) /* pipe */ \
	X(43, GENERIC_X, 31) /* times */ \
	X(44, GENERIC_X, 0) \
	X(45, GENERIC_X, 32) /* brk */ \
	X(46, GENERIC_X, 134) /* setgid */ \
	X(47, GENERIC_X, 120) /* getgid */ \
	X(48, GENERIC_X, 289) /* signal */ \
	X(49, GENERIC_X, 121) /* geteuid */ \
	X(50, GENERIC_X, 122) /* getegid */ \
	X(51, GENERIC_X, 33) /* acct */ \
	X(52, GENERIC_X, 323) /* umount2 */ \
	X(53, GENERIC_X, 0) \
	X(54, GENERIC_X, 34) /* ioctl */ \
	X(55, FCNTL_X, 35) /* fcntl */ \
	X(56, GENERIC_X, 0) \
	X(57, GENERIC_X, 36) /* setpgid */ \
	X(58, GENERIC_X, 0) \
	X(59, GENERIC_X, 434) /* oldolduname */ \
	X(60, GENERIC_X, 37) /* umask */ \
	X(61, GENERIC_X, 38) /* chroot */ \
	X(62, GENERIC_X, 39) /* ustat */ \
	X(63, DUP2_X, 40) /* dup2 */ \
	X(64, GENERIC_X, 41) /* getppid */ \
	X(65, GENERIC_X, 42) /* getpgrp */ \
	X(66, GENERIC_X, 43) /* setsid */ \
	X(67, GENERIC_X, 403) /* sigaction */ \
	X(68, GENERIC_X, 284) /* sgetmask */ \
	X(69, GENERIC_X, 285) /* ssetmask */ \
	X(70, GENERIC_X, 123) /* setreuid */ \
	X(71, GENERIC_X, 124) /* setregid */ \
	X(72, GENERIC_X, 407) /* sigsuspend */ \
	X(73, GENERIC_X, 286) /* sigpending */ \
	X(74, GENERIC_X, 44) /* sethostname */ \
	X(75, GENERIC_X, 45) /* setrlimit */ \
	X(76, GENERIC_X, 117) /* getrlimit */ \
	X(77, GENERIC_X, 46) /* getrusage */ \
	X(78, GENERIC_X, 47) /* gettimeofday */ \
	X(79, GENERIC_X, 48) /* settimeofday */ \
	X(80, GENERIC_X, 125) /* getgroups */ \
	X(81, GENERIC_X, 126) /* setgroups */ \
	X(82, GENERIC_X, 84) /* select */ \
	X(83, GENERIC_X, 49) /* symlink */ \
	X(84, GENERIC_X, 423) /* oldlstat */ \
	X(85, GENERIC_X, 51) /* readlink */ \
	X(86, GENERIC_X, 52) /* uselib */ \
	X(87, GENERIC_X, 53) /* swapon */ \
	X(88, GENERIC_X, 54) /* reboot */ \
	X(89, GENERIC_X, 405) /* readdir */ \
	X(90, GENERIC_X, 55) /* mmap */ \
	X(91, GENERIC_X, 56) /* munmap */ \
	X(92, GENERIC_X, 57) /* truncate */ \
	X(93, GENERIC_X, 58) /* ftruncate */ \
	X(94, GENERIC_X, 59) /* fchmod */ \
	X(95, GENERIC_X, 127) /* fchown */ \
	X(96, GENERIC_X, 60) /* getpriority */ \
	X(97, GENERIC_X, 61) /* setpriority */ \
	X(98, GENERIC_X, 0) \
	X(99, GENERIC_X, 62) /* statfs */ \
	X(100, GENERIC_X, 63) /* fstatfs */ \
	X(101, GENERIC_X, 344) /* ioperm */ \
	X(102, GENERIC_X, 277) /* socketcall */ \
	X(103, GENERIC_X, 64) /* syslog */ \
	X(104, GENERIC_X, 65) /* setitimer */ \
	X(105, GENERIC_X, 66) /* getitimer */ \
	X(106, GENERIC_X, 14) /* stat */ \
	X(107, GENERIC_X, 50) /* lstat */ \
	X(108, GENERIC_X, 20) /* fstat */ \
	X(109, GENERIC_X, 287) /* olduname */ \
	X(110, GENERIC_X, 391) /* iopl */ \
	X(111, GENERIC_X, 68) /* vhangup */ \
	X(112, GENERIC_X, 408) /* idle */ \
	X(113, GENERIC_X, 433) /* vm86 */ \
	X(114, GENERIC_X, 69) /* wait4 */ \
	X(115, GENERIC_X, 70) /* swapoff */ \
	X(116, GENERIC_X, 71) /* sysinfo */ \
	X(117, GENERIC_X, 276) /* ipc */ \
	X(118, GENERIC_X, 72) /* fsync */ \
	X(119, GENERIC_X, 410) /* sigreturn */ \
	X(120, CLONE_20_X, 327) /* clone */ \
	X(121, GENERIC_X, 73) /* setdomainname */ \
	X(122, GENERIC_X, 67) /* uname */ \
	X(123, GENERIC_X, 366) /* modify_ldt */ \
	X(124, GENERIC_X, 74) /* adjtimex */ \
	X(125, GENERIC_X, 75) /* mprotect */ \
	X(126, GENERIC_X, 275) /* sigprocmask */ \
	X(127, GENERIC_X, 381) /* create_module */ \
	X(128, GENERIC_X, 76) /* init_module */ \
	X(129, GENERIC_X, 77) /* delete_module */ \
	X(130, GENERIC_X, 372) /* get_kernel_syms */ \
	X(131, GENERIC_X, 78) /* quotactl */ \
	X(132, GENERIC_X, 79) /* getpgid */ \
	X(133, GENERIC_X, 80) /* fchdir */ \
	X(134, GENERIC_X, 274) /* bdflush */ \
	X(135, GENERIC_X, 81) /* sysfs */ \
	X(136, GENERIC_X, 82) /* personality */ \
	X(137, GENERIC_X, 0) \
	X(138, GENERIC_X, 135) /* setfsuid */ \
	X(139, GENERIC_X, 136) /* setfsgid */ \
	X(140, GENERIC_X, 15) /* lseek */ \
	X(141, GENERIC_X, 83) /* getdents */ \
	X(142, GENERIC_X, 283) /* _newselect */ \
	X(143, GENERIC_X, 85) /* flock */ \
	X(144, GENERIC_X, 86) /* msync */ \
	X(145, READV_X, 87) /* readv */ \
	X(146, WRITEV_X, 88) /* writev */ \
	X(147, GENERIC_X, 89) /* getsid */ \
	X(148, GENERIC_X, 90) /* fdatasync */ \
	X(149, GENERIC_X, 385) /* _sysctl */ \
	X(150, GENERIC_X, 91) /* mlock */ \
	X(151, GENERIC_X, 92) /* munlock */ \
	X(152, GENERIC_X, 93) /* mlockall */ \
	X(153, GENERIC_X, 94) /* munlockall */ \
	X(154, GENERIC_X, 95) /* sched_setparam */ \
	X(155, GENERIC_X, 96) /* sched_getparam */ \
	X(156, GENERIC_X, 97) /* sched_setscheduler */ \
	X(157, GENERIC_X, 98) /* sched_getscheduler */ \
	X(158, GENERIC_X, 99) /* sched_yield */ \
	X(159, GENERIC_X, 100) /* sched_get_priority_max */ \
	X(160, GENERIC_X, 101) /* sched_get_priority_min */ \
	X(161, GENERIC_X, 102) /* sched_rr_get_interval */ \
	X(162, GENERIC_X, 103) /* nanosleep */ \
	X(163, GENERIC_X, 104) /* mremap */ \
	X(164, GENERIC_X, 128) /* setresuid */ \
	X(165, GENERIC_X, 129) /* getresuid */ \
	X(166, GENERIC_X, 433) /* vm86 */ \
	X(167, GENERIC_X, 386) /* query_module */ \
	X(168, GENERIC_X, 105) /* poll */ \
	X(169, GENERIC_X, 378) /* nfsservctl */ \
	X(170, GENERIC_X, 130) /* setresgid */ \
	X(171, GENERIC_X, 131) /* getresgid */ \
	X(172, GENERIC_X, 106) /* prctl */ \
	X(173, GENERIC_X, 298) /* rt_sigreturn */ \
	X(174, GENERIC_X, 107) /* rt_sigaction */ \
	X(175, GENERIC_X, 108) /* rt_sigprocmask */ \
	X(176, GENERIC_X, 109) /* rt_sigpending */ \
	X(177, GENERIC_X, 110) /* rt_sigtimedwait */ \
	X(178, GENERIC_X, 111) /* rt_sigqueueinfo */ \
	X(179, GENERIC_X, 112) /* rt_sigsuspend */ \
	X(180, PREAD_X, 294) /* pread64 */ \
	X(181, PWRITE_X, 295) /* pwrite64 */ \
	X(182, GENERIC_X, 132) /* chown */ \
	X(183, GENERIC_X, 113) /* getcwd */ \
	X(184, GENERIC_X, 114) /* capget */ \
	X(185, GENERIC_X, 115) /* capset */ \
	X(186, GENERIC_X, 317) /* sigaltstack */ \
	X(187, GENERIC_X, 116) /* sendfile */ \
	X(188, GENERIC_X, 375) /* getpmsg */ \
	X(189, GENERIC_X, 0) \
	X(190, VFORK_20_X, 304) /* vfork */ \
	X(191, GENERIC_X, 117) /* getrlimit */ \
	X(192, GENERIC_X, 55) /* mmap */ \
	X(193, GENERIC_X, 57) /* truncate */ \
	X(194, GENERIC_X, 58) /* ftruncate */ \
	X(195, GENERIC_X, 14) /* stat */ \
	X(196, GENERIC_X, 50) /* lstat */ \
	X(197, GENERIC_X, 20) /* fstat */ \
	X(198, GENERIC_X, 118) /* lchown */ \
	X(199, GENERIC_X, 119) /* getuid */ \
	X(200, GENERIC_X, 120) /* getgid */ \
	X(201, GENERIC_X, 121) /* geteuid */ \
	X(202, GENERIC_X, 122) /* getegid */ \
	X(203, GENERIC_X, 123) /* setreuid */ \
	X(204, GENERIC_X, 124) /* setregid */ \
	X(205, GENERIC_X, 125) /* getgroups */ \
	X(206, GENERIC_X, 126) /* setgroups */ \
	X(207, GENERIC_X, 127) /* fchown */ \
	X(208, GENERIC_X, 128) /* setresuid */ \
	X(209, GENERIC_X, 129) /* getresuid */ \
	X(210, GENERIC_X, 130) /* setresgid */ \
	X(211, GENERIC_X, 131) /* getresgid */ \
	X(212, GENERIC_X, 132) /* chown */ \
	X(213, SETUID_X, 133) /* setuid */ \
	X(214, GENERIC_X, 134) /* setgid */ \
	X(215, GENERIC_X, 135) /* setfsuid */ \
	X(216, GENERIC_X, 136) /* setfsgid */ \
	X(217, GENERIC_X, 137) /* pivot_root */ \
	X(218, GENERIC_X, 138) /* mincore */ \
	X(219, GENERIC_X, 139) /* madvise */ \
	X(220, GENERIC_X, 240) /* getdents64 */ \
	X(221, FCNTL_X, 35) /* fcntl */ \
	X(222, GENERIC_X, 0) \
	X(223, GENERIC_X, 0) \
	X(224, GENERIC_X, 140) /* gettid */ \
	X(225, GENERIC_X, 373) /* readahead */ \
	X(226, GENERIC_X, 141) /* setxattr */ \
	X(227, GENERIC_X, 142) /* lsetxattr */ \
	X(228, GENERIC_X, 143) /* fsetxattr */ \
	X(229, GENERIC_X, 144) /* getxattr */ \
	X(230, GENERIC_X, 145) /* lgetxattr */ \
	X(231, GENERIC_X, 146) /* fgetxattr */ \
	X(232, GENERIC_X, 147) /* listxattr */ \
	X(233, GENERIC_X, 148) /* llistxattr */ \
	X(234, GENERIC_X, 149) /* flistxattr */ \
	X(235, GENERIC_X, 150) /* removexattr */ \
	X(236, GENERIC_X, 151) /* lremovexattr */ \
	X(237, GENERIC_X, 152) /* fremovexattr */ \
	X(238, GENERIC_X, 153) /* tkill */ \
	X(239, GENERIC_X, 116) /* sendfile */ \
	X(240, GENERIC_X, 154) /* futex */ \
	X(241, GENERIC_X, 155) /* sched_setaffinity */ \
	X(242, GENERIC_X, 156) /* sched_getaffinity */ \
	X(243, GENERIC_X, 157) /* set_thread_area */ \
	X(244, GENERIC_X, 158) /* get_thread_area */ \
	X(245, GENERIC_X, 159) /* io_setup */ \
	X(246, GENERIC_X, 160) /* io_destroy */ \
	X(247, GENERIC_X, 161) /* io_getevents */ \
	X(248, GENERIC_X, 162) /* io_submit */ \
	X(249, GENERIC_X, 163) /* io_cancel */ \
	X(250, GENERIC_X, 319) /* fadvise64 */ \
	X(251, GENERIC_X, 0) \
	X(252, GENERIC_X, 164) /* exit_group */ \
	X(253, GENERIC_X, 365) /* lookup_dcookie */ \
	X(254, GENERIC_X, 165) /* epoll_create */ \
	X(255, GENERIC_X, 166) /* epoll_ctl */ \
	X(256, GENERIC_X, 167) /* epoll_wait */ \
	X(257, GENERIC_X, 168) /* remap_file_pages */ \
	X(258, GENERIC_X, 169) /* set_tid_address */ \
	X(259, GENERIC_X, 170) /* timer_create */ \
	X(260, GENERIC_X, 171) /* timer_settime */ \
	X(261, GENERIC_X, 172) /* timer_gettime */ \
	X(262, GENERIC_X, 173) /* timer_getoverrun */ \
	X(263, GENERIC_X, 174) /* timer_delete */ \
	X(264, GENERIC_X, 175) /* clock_settime */ \
	X(265, GENERIC_X, 176) /* clock_gettime */ \
	X(266, GENERIC_X, 177) /* clock_getres */ \
	X(267, GENERIC_X, 178) /* clock_nanosleep */ \
	X(268, GENERIC_X, 269) /* statfs64 */ \
	X(269, GENERIC_X, 270) /* fstatfs64 */ \
	X(270, GENERIC_X, 179) /* tgkill */ \
	X(271, GENERIC_X, 180) /* utimes */ \
	X(272, GENERIC_X, 319) /* fadvise64 */ \
	X(273, GENERIC_X, 0) \
	X(274, GENERIC_X, 363) /* mbind */ \
	X(275, GENERIC_X, 387) /* get_mempolicy */ \
	X(276, GENERIC_X, 368) /* set_mempolicy */ \
	X(277, GENERIC_X, 181) /* mq_open */ \
	X(278, GENERIC_X, 182) /* mq_unlink */ \
	X(279, GENERIC_X, 183) /* mq_timedsend */ \
	X(280, GENERIC_X, 184) /* mq_timedreceive */ \
	X(281, GENERIC_X, 185) /* mq_notify */ \
	X(282, GENERIC_X, 186) /* mq_getsetattr */ \
	X(283, GENERIC_X, 187) /* kexec_load */ \
	X(284, GENERIC_X, 188) /* waitid */ \
	X(285, GENERIC_X, 0) \
	X(286, GENERIC_X, 189) /* add_key */ \
	X(287, GENERIC_X, 190) /* request_key */ \
	X(288, GENERIC_X, 191) /* keyctl */ \
	X(289, GENERIC_X, 192) /* ioprio_set */ \
	X(290, GENERIC_X, 193) /* ioprio_get */ \
	X(291, GENERIC_X, 194) /* inotify_init */ \
	X(292, GENERIC_X, 195) /* inotify_add_watch */ \
	X(293, GENERIC_X, 196) /* inotify_rm_watch */ \
	X(294, GENERIC_X, 357) /* migrate_pages */ \
	X(295, OPENAT_2_X, 197) /* openat */ \
	X(296, MKDIRAT_X, 198) /* mkdirat */ \
	X(297, GENERIC_X, 199) /* mknodat */ \
	X(298, GENERIC_X, 200) /* fchownat */ \
	X(299, GENERIC_X, 201) /* futimesat */ \
	X(300, GENERIC_X, 271) /* fstatat64 */ \
	X(301, UNLINKAT_2_X, 202) /* unlinkat */ \
	X(302, GENERIC_X, 203) /* renameat */ \
	X(303, GENERIC_X, 204) /* linkat */ \
	X(304, GENERIC_X, 205) /* symlinkat */ \
	X(305, GENERIC_X, 206) /* readlinkat */ \
	X(306, GENERIC_X, 207) /* fchmodat */ \
	X(307, GENERIC_X, 208) /* faccessat */ \
	X(308, GENERIC_X, 209) /* pselect6 */ \
	X(309, GENERIC_X, 210) /* ppoll */ \
	X(310, GENERIC_X, 211) /* unshare */ \
	X(311, GENERIC_X, 212) /* set_robust_list */ \
	X(312, GENERIC_X, 213) /* get_robust_list */ \
	X(313, GENERIC_X, 214) /* splice */ \
	X(314, GENERIC_X, 388) /* sync_file_range */ \
	X(315, GENERIC_X, 215) /* tee */ \
	X(316, GENERIC_X, 216) /* vmsplice */ \
	X(317, GENERIC_X, 358) /* move_pages */ \
	X(318, GENERIC_X, 217) /* getcpu */ \
	X(319, GENERIC_X, 218) /* epoll_pwait */ \
	X(320, GENERIC_X, 219) /* utimensat */ \
	X(321, GENERIC_X, 220) /* signalfd */ \
	X(322, GENERIC_X, 221) /* timerfd_create */ \
	X(323, GENERIC_X, 222) /* eventfd */ \
	X(324, GENERIC_X, 299) /* fallocate */ \
	X(325, GENERIC_X, 223) /* timerfd_settime */ \
	X(326, GENERIC_X, 224) /* timerfd_gettime */ \
	X(327, GENERIC_X, 225) /* signalfd4 */ \
	X(328, GENERIC_X, 226) /* eventfd2 */ \
	X(329, GENERIC_X, 227) /* epoll_create1 */ \
	X(330, DUP3_X, 228) /* dup3 */ \
	X(331, PIPE2_X, 229) /* pipe2 */ \
	X(332, GENERIC_X, 230) /* inotify_init1 */ \
	X(333, GENERIC_X, 231) /* preadv */ \
	X(334, GENERIC_X, 232) /* pwritev */ \
	X(335, GENERIC_X, 233) /* rt_tgsigqueueinfo */ \
	X(336, GENERIC_X, 234) /* perf_event_open */ \
	X(337, GENERIC_X, 257) /* recvmmsg */ \
	X(338, GENERIC_X, 235) /* fanotify_init */ \
	X(339, GENERIC_X, 393) /* fanotify_mark */ \
	X(340, GENERIC_X, 236) /* prlimit64 */ \
	X(341, GENERIC_X, 376) /* name_to_handle_at */ \
	X(342, GENERIC_X, 329) /* open_by_handle_at */ \
	X(343, GENERIC_X, 237) /* clock_adjtime */ \
	X(344, GENERIC_X, 238) /* syncfs */ \
	X(345, GENERIC_X, 255) /* sendmmsg */ \
	X(346, GENERIC_X, 239) /* setns */ \
	X(347, GENERIC_X, 301) /* process_vm_readv */ \
	X(348, GENERIC_X, 302) /* process_vm_writev */ \
	X(349, GENERIC_X, 361) /* kcmp */ \
	X(350, GENERIC_X, 314) /* finit_module */ \
	X(351, GENERIC_X, 362) /* sched_setattr */ \
	X(352, GENERIC_X, 383) /* sched_getattr */ \
	X(353, RENAMEAT2_X, 320) /* renameat2 */ \
	X(354, GENERIC_X, 316) /* seccomp */ \
	X(355, GENERIC_X, 318) /* getrandom */ \
	X(356, GENERIC_X, 342) /* memfd_create */ \
	X(357, GENERIC_X, 315) /* bpf */ \
	X(358, EXECVEAT_X, 325) /* execveat */ \
	X(359, SOCKET_X, 241) /* socket */ \
	X(360, GENERIC_X, 248) /* socketpair */ \
	X(361, BIND_X, 242) /* bind */ \
	X(362, CONNECT_X, 243) /* connect */ \
	X(363, LISTEN_X, 244) /* listen */ \
	X(364, ACCEPT4_6_X, 258) /* accept4 */ \
	X(365, GENERIC_X, 253) /* getsockopt */ \
	X(366, GENERIC_X, 252) /* setsockopt */ \
	X(367, GENERIC_X, 246) /* getsockname */ \
	X(368, GENERIC_X, 247) /* getpeername */ \
	X(369, SENDTO_X, 249) /* sendto */ \
	X(370, SENDMSG_X, 254) /* sendmsg */ \
	X(371, RECVFROM_X, 250) /* recvfrom */ \
	X(372, RECVMSG_X, 256) /* recvmsg */ \
	X(373, GENERIC_X, 251) /* shutdown */ \
	X(374, GENERIC_X, 321) /* userfaultfd */ \
	X(375, GENERIC_X, 390) /* membarrier */ \
	X(376, GENERIC_X, 333) /* mlock2 */ \
	X(377, GENERIC_X, 326) /* copy_file_range */ \
	X(378, GENERIC_X, 359) /* preadv2 */ \
	X(379, GENERIC_X, 360) /* pwritev2 */ \
	X(380, GENERIC_X, 350) /* pkey_mprotect */ \
	X(381, GENERIC_X, 349) /* pkey_alloc */ \
	X(382, GENERIC_X, 351) /* pkey_free */ \
	X(383, GENERIC_X, 367) /* statx */ \
	X(384, GENERIC_X, 296) /* arch_prctl */ \
	X(385, GENERIC_X, 369) /* io_pgetevents */ \
	X(386, GENERIC_X, 380) /* rseq */ \
	X(387, GENERIC_X, 0) \
	X(388, GENERIC_X, 0) \
	X(389, GENERIC_X, 0) \
	X(390, GENERIC_X, 0) \
	X(391, GENERIC_X, 0) \
	X(392, GENERIC_X, 0) \
	X(393, GENERIC_X, 260) /* semget */ \
	X(394, GENERIC_X, 261) /* semctl */ \
	X(395, GENERIC_X, 267) /* shmget */ \
	X(396, GENERIC_X, 268) /* shmctl */ \
	X(397, GENERIC_X, 297) /* shmat */ \
	X(398, GENERIC_X, 266) /* shmdt */ \
	X(399, GENERIC_X, 264) /* msgget */ \
	X(400, GENERIC_X, 262) /* msgsnd */ \
	X(401, GENERIC_X, 263) /* msgrcv */ \
	X(402, GENERIC_X, 265) /* msgctl */ \
	X(403, GENERIC_X, 176) /* clock_gettime */ \
	X(404, GENERIC_X, 175) /* clock_settime */ \
	X(405, GENERIC_X, 237) /* clock_adjtime */ \
	X(406, GENERIC_X, 177) /* clock_getres */ \
	X(407, GENERIC_X, 178) /* clock_nanosleep */ \
	X(408, GENERIC_X, 172) /* timer_gettime */ \
	X(409, GENERIC_X, 171) /* timer_settime */ \
	X(410, GENERIC_X, 224) /* timerfd_gettime */ \
	X(411, GENERIC_X, 223) /* timerfd_settime */ \
	X(412, GENERIC_X, 219) /* utimensat */ \
	X(413, GENERIC_X, 209) /* pselect6 */ \
	X(414, GENERIC_X, 210) /* ppoll */ \
	X(415, GENERIC_X, 0) \
	X(416, GENERIC_X, 369) /* io_pgetevents */ \
	X(417, GENERIC_X, 257) /* recvmmsg */ \
	X(418, GENERIC_X, 183) /* mq_timedsend */ \
	X(419, GENERIC_X, 184) /* mq_timedreceive */ \
	X(420, GENERIC_X, 371) /* semtimedop */ \
	X(421, GENERIC_X, 110) /* rt_sigtimedwait */ \
	X(422, GENERIC_X, 154) /* futex */ \
	X(423, GENERIC_X, 102) /* sched_rr_get_interval */ \
	X(424, GENERIC_X, 348) /* pidfd_send_signal */ \
	X(425, GENERIC_X, 330) /* io_uring_setup */ \
	X(426, GENERIC_X, 331) /* io_uring_enter */ \
	X(427, GENERIC_X, 332) /* io_uring_register */ \
	X(428, GENERIC_X, 339) /* open_tree */ \
	X(429, GENERIC_X, 340) /* move_mount */ \
	X(430, GENERIC_X, 338) /* fsopen */ \
	X(431, GENERIC_X, 335) /* fsconfig */ \
	X(432, GENERIC_X, 337) /* fsmount */ \
	X(433, GENERIC_X, 336) /* fspick */ \
	X(434, GENERIC_X, 347) /* pidfd_open */ \
	X(435, CLONE3_X, 328) /* clone3 */ \
	X(436, GENERIC_X, 392) /* close_range */ \
	X(437, OPENAT2_X, 322) /* openat2 */ \
	X(438, GENERIC_X, 346) /* pidfd_getfd */ \
	X(439, GENERIC_X, 384) /* faccessat2 */ \
	X(440, GENERIC_X, 389) /* process_madvise */ \
	X(441, GENERIC_X, 356) /* epoll_pwait2 */ \
	X(442, GENERIC_X, 341) /* mount_setattr */ \
	X(443, GENERIC_X, 353) /* quotactl_fd */ \
	X(444, GENERIC_X, 352) /* landlock_create_ruleset */ \
	X(445, GENERIC_X, 355) /* landlock_add_rule */ \
	X(446, GENERIC_X, 354) /* landlock_restrict_self */ \
	X(447, GENERIC_X, 343) /* memfd_secret */ \
	X(448, GENERIC_X, 377) /* process_mrelease */ \
	X(449, GENERIC_X, 374) /* futex_waitv */ \
	X(450, GENERIC_X, 370) /* set_mempolicy_home_node */ \
	X(451, GENERIC_X, 412) /* cachestat */ \
	X(452, GENERIC_X, 413) /* fchmodat2 */ \
	X(453, GENERIC_X, 414) /* map_shadow_stack */ \
	X(454, GENERIC_X, 417) /* futex_wake */ \
	X(455, GENERIC_X, 419) /* futex_wait */ \
	X(456, GENERIC_X, 418) /* futex_requeue */ \
	X(457, GENERIC_X, 438) /* statmount */ \
	X(458, GENERIC_X, 437) /* listmount */ \
	X(459, GENERIC_X, 439) /* lsm_get_self_attr */ \
	X(460, GENERIC_X, 440) /* lsm_set_self_attr */ \
	X(461, GENERIC_X, 441) /* lsm_list_modules */ \
	X(462, GENERIC_X, 442) /* mseal */ \
	X(463, GENERIC_X, 447) /* setxattrat */ \
	X(464, GENERIC_X, 446) /* getxattrat */ \
	X(465, GENERIC_X, 445) /* listxattrat */ \
	X(466, GENERIC_X, 444) /* removexattrat */ \
	X(467, GENERIC_X, 448) /* open_tree_attr */ \
	X(468, GENERIC_X, 449) /* file_getattr */ \
	X(469, GENERIC_X, 450) /* file_setattr */ \
	X(470, GENERIC_X, 451) /* listns */ \
	X(471, GENERIC_X, 453) /* rseq_slice_yield */ \
	X(472, GENERIC_X, 0) \
	X(473, GENERIC_X, 0) \
	X(474, GENERIC_X, 0) \
	X(475, GENERIC_X, 0) \
	X(476, GENERIC_X, 0) \
	X(477, GENERIC_X, 0) \
	X(478, GENERIC_X, 0) \
	X(479, GENERIC_X, 0) \
	X(480, GENERIC_X, 0) \
	X(481, GENERIC_X, 0) \
	X(482, GENERIC_X, 0) \
	X(483, GENERIC_X, 0) \
	X(484, GENERIC_X, 0) \
	X(485, GENERIC_X, 0) \
	X(486, GENERIC_X, 0) \
	X(487, GENERIC_X, 0) \
	X(488, GENERIC_X, 0) \
	X(489, GENERIC_X, 0) \
	X(490, GENERIC_X, 0) \
	X(491, GENERIC_X, 0) \
	X(492, GENERIC_X, 0) \
	X(493, GENERIC_X, 0) \
	X(494, GENERIC_X, 0) \
	X(495, GENERIC_X, 0) \
	X(496, GENERIC_X, 0) \
	X(497, GENERIC_X, 0) \
	X(498, GENERIC_X, 0) \
	X(499, GENERIC_X, 0) \
	X(500, GENERIC_X, 0) \
	X(501, GENERIC_X, 0) \
	X(502, GENERIC_X, 0) \
	X(503, GENERIC_X, 0) \
	X(504, GENERIC_X, 0) \
	X(505, GENERIC_X, 0) \
	X(506, GENERIC_X, 0) \
	X(507, GENERIC_X, 0) \
	X(508, GENERIC_X, 0) \
	X(509, GENERIC_X, 0) \
	X(510, GENERIC_X, 0) \
	X(511, GENERIC_X, 0)

#endif
