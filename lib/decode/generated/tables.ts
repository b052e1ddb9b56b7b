// Generated from schema/ by `npm run generate`: do not edit.
// What the decoder and the formatter know about events and syscalls.

import type {EventInfo, ParamInfo, SyscallInfo} from '../tables.js';

/** Version of the .scap event table. */
export const schemaVersion = '4.5.1';

// Parameters; many events share one.
const ID_syscall: ParamInfo = {name: 'ID', kind: 'syscall', format: 'DEC'};
const nativeID_u16: ParamInfo = {name: 'nativeID', kind: 'u16', format: 'DEC'};
const name_path: ParamInfo = {name: 'name', kind: 'path', format: 'NA'};
const flags_flags32_file_flags: ParamInfo = {name: 'flags', kind: 'flags32', format: 'HEX', set: 'file_flags'};
const mode_u32_OCT: ParamInfo = {name: 'mode', kind: 'u32', format: 'OCT'};
const fd_fd: ParamInfo = {name: 'fd', kind: 'fd', format: 'DEC'};
const dev_u32_HEX: ParamInfo = {name: 'dev', kind: 'u32', format: 'HEX'};
const ino_u64: ParamInfo = {name: 'ino', kind: 'u64', format: 'DEC'};
const res_errno: ParamInfo = {name: 'res', kind: 'errno', format: 'DEC'};
const size_u32: ParamInfo = {name: 'size', kind: 'u32', format: 'DEC'};
const data_bytes: ParamInfo = {name: 'data', kind: 'bytes', format: 'NA'};
const res_u64_HEX: ParamInfo = {name: 'res', kind: 'u64', format: 'HEX'};
const exe_string: ParamInfo = {name: 'exe', kind: 'string', format: 'NA'};
const args_strings: ParamInfo = {name: 'args', kind: 'strings', format: 'NA'};
const tid_pid: ParamInfo = {name: 'tid', kind: 'pid', format: 'DEC'};
const pid_pid: ParamInfo = {name: 'pid', kind: 'pid', format: 'DEC'};
const ptid_pid: ParamInfo = {name: 'ptid', kind: 'pid', format: 'DEC'};
const cwd_string: ParamInfo = {name: 'cwd', kind: 'string', format: 'NA'};
const fdlimit_u64: ParamInfo = {name: 'fdlimit', kind: 'u64', format: 'DEC'};
const res_pid: ParamInfo = {name: 'res', kind: 'pid', format: 'DEC'};
const fdlimit_i64: ParamInfo = {name: 'fdlimit', kind: 'i64', format: 'DEC'};
const flags_flags32_clone_flags: ParamInfo = {name: 'flags', kind: 'flags32', format: 'HEX', set: 'clone_flags'};
const uid_u32: ParamInfo = {name: 'uid', kind: 'u32', format: 'DEC'};
const gid_u32: ParamInfo = {name: 'gid', kind: 'u32', format: 'DEC'};
const domain_enum32_socket_families: ParamInfo = {name: 'domain', kind: 'enum32', format: 'DEC', set: 'socket_families'};
const type_u32: ParamInfo = {name: 'type', kind: 'u32', format: 'DEC'};
const proto_u32: ParamInfo = {name: 'proto', kind: 'u32', format: 'DEC'};
const addr_sockaddr: ParamInfo = {name: 'addr', kind: 'sockaddr', format: 'NA'};
const tuple_socktuple: ParamInfo = {name: 'tuple', kind: 'socktuple', format: 'NA'};
const backlog_i32: ParamInfo = {name: 'backlog', kind: 'i32', format: 'DEC'};
const queuepct_u8: ParamInfo = {name: 'queuepct', kind: 'u8', format: 'DEC'};
const how_enum8_HEX_shutdown_how: ParamInfo = {name: 'how', kind: 'enum8', format: 'HEX', set: 'shutdown_how'};
const fd1_fd: ParamInfo = {name: 'fd1', kind: 'fd', format: 'DEC'};
const fd2_fd: ParamInfo = {name: 'fd2', kind: 'fd', format: 'DEC'};
const source_u64_HEX: ParamInfo = {name: 'source', kind: 'u64', format: 'HEX'};
const peer_u64_HEX: ParamInfo = {name: 'peer', kind: 'u64', format: 'HEX'};
const level_enum8_sockopt_levels: ParamInfo = {name: 'level', kind: 'enum8', format: 'DEC', set: 'sockopt_levels'};
const optname_enum8_sockopt_options: ParamInfo = {name: 'optname', kind: 'enum8', format: 'DEC', set: 'sockopt_options'};
const val_dynamic_sockopt: ParamInfo = {name: 'val', kind: 'dynamic', format: 'DEC', types: ['bytes', 'errno', 'u32', 'u64', 'reltime']};
const optlen_u32: ParamInfo = {name: 'optlen', kind: 'u32', format: 'DEC'};
const msgcontrol_bytes: ParamInfo = {name: 'msgcontrol', kind: 'bytes', format: 'NA'};
const flags_i32_HEX: ParamInfo = {name: 'flags', kind: 'i32', format: 'HEX'};
const creat_flags_flags16_creat_flags: ParamInfo = {name: 'creat_flags', kind: 'flags16', format: 'HEX', set: 'creat_flags'};
const initval_u64: ParamInfo = {name: 'initval', kind: 'u64', format: 'DEC'};
const flags_u32_HEX: ParamInfo = {name: 'flags', kind: 'u32', format: 'HEX'};
const res_fd: ParamInfo = {name: 'res', kind: 'fd', format: 'DEC'};
const addr_u64_HEX: ParamInfo = {name: 'addr', kind: 'u64', format: 'HEX'};
const op_flags16_futex_operations: ParamInfo = {name: 'op', kind: 'flags16', format: 'HEX', set: 'futex_operations'};
const val_u64: ParamInfo = {name: 'val', kind: 'u64', format: 'DEC'};
const path_path: ParamInfo = {name: 'path', kind: 'path', format: 'NA'};
const fd_fd_NA: ParamInfo = {name: 'fd', kind: 'fd', format: 'NA'};
const maxevents_errno: ParamInfo = {name: 'maxevents', kind: 'errno', format: 'DEC'};
const fds_fdlist: ParamInfo = {name: 'fds', kind: 'fdlist', format: 'DEC'};
const timeout_i64: ParamInfo = {name: 'timeout', kind: 'i64', format: 'DEC'};
const offset_u64: ParamInfo = {name: 'offset', kind: 'u64', format: 'DEC'};
const whence_enum8_lseek_whence: ParamInfo = {name: 'whence', kind: 'enum8', format: 'DEC', set: 'lseek_whence'};
const request_u64_HEX: ParamInfo = {name: 'request', kind: 'u64', format: 'HEX'};
const path_string: ParamInfo = {name: 'path', kind: 'string', format: 'NA'};
const mode_u32_HEX: ParamInfo = {name: 'mode', kind: 'u32', format: 'HEX'};
const dirfd_fd: ParamInfo = {name: 'dirfd', kind: 'fd', format: 'DEC'};
const name_string: ParamInfo = {name: 'name', kind: 'string', format: 'NA'};
const oldpath_path: ParamInfo = {name: 'oldpath', kind: 'path', format: 'NA'};
const newpath_path: ParamInfo = {name: 'newpath', kind: 'path', format: 'NA'};
const olddir_fd: ParamInfo = {name: 'olddir', kind: 'fd', format: 'DEC'};
const oldpath_string: ParamInfo = {name: 'oldpath', kind: 'string', format: 'NA'};
const newdir_fd: ParamInfo = {name: 'newdir', kind: 'fd', format: 'DEC'};
const newpath_string: ParamInfo = {name: 'newpath', kind: 'string', format: 'NA'};
const pos_u64: ParamInfo = {name: 'pos', kind: 'u64', format: 'DEC'};
const mask_u32_HEX: ParamInfo = {name: 'mask', kind: 'u32', format: 'HEX'};
const flags_u8_HEX: ParamInfo = {name: 'flags', kind: 'u8', format: 'HEX'};
const sig_signal: ParamInfo = {name: 'sig', kind: 'signal', format: 'DEC'};
const interval_reltime: ParamInfo = {name: 'interval', kind: 'reltime', format: 'DEC'};
const clockid_u8: ParamInfo = {name: 'clockid', kind: 'u8', format: 'DEC'};
const resource_enum8_rlimit_resources: ParamInfo = {name: 'resource', kind: 'enum8', format: 'DEC', set: 'rlimit_resources'};
const cur_i64: ParamInfo = {name: 'cur', kind: 'i64', format: 'DEC'};
const max_i64: ParamInfo = {name: 'max', kind: 'i64', format: 'DEC'};
const newcur_i64: ParamInfo = {name: 'newcur', kind: 'i64', format: 'DEC'};
const newmax_i64: ParamInfo = {name: 'newmax', kind: 'i64', format: 'DEC'};
const oldcur_i64: ParamInfo = {name: 'oldcur', kind: 'i64', format: 'DEC'};
const oldmax_i64: ParamInfo = {name: 'oldmax', kind: 'i64', format: 'DEC'};
const pid_i64: ParamInfo = {name: 'pid', kind: 'i64', format: 'DEC'};
const next_pid: ParamInfo = {name: 'next', kind: 'pid', format: 'DEC'};
const ratio_u32: ParamInfo = {name: 'ratio', kind: 'u32', format: 'DEC'};
const cmd_enum8_fcntl_commands: ParamInfo = {name: 'cmd', kind: 'enum8', format: 'DEC', set: 'fcntl_commands'};
const arg_u64_HEX: ParamInfo = {name: 'arg', kind: 'u64', format: 'HEX'};
const pgft_maj_u64: ParamInfo = {name: 'pgft_maj', kind: 'u64', format: 'DEC'};
const pgft_min_u64: ParamInfo = {name: 'pgft_min', kind: 'u64', format: 'DEC'};
const vm_size_u32: ParamInfo = {name: 'vm_size', kind: 'u32', format: 'DEC'};
const vm_rss_u32: ParamInfo = {name: 'vm_rss', kind: 'u32', format: 'DEC'};
const vm_swap_u32: ParamInfo = {name: 'vm_swap', kind: 'u32', format: 'DEC'};
const length_u64: ParamInfo = {name: 'length', kind: 'u64', format: 'DEC'};
const prot_flags32_prot_flags: ParamInfo = {name: 'prot', kind: 'flags32', format: 'HEX', set: 'prot_flags'};
const flags_flags32_mmap_flags: ParamInfo = {name: 'flags', kind: 'flags32', format: 'HEX', set: 'mmap_flags'};
const res_address: ParamInfo = {name: 'res', kind: 'address', format: 'HEX'};
const pgoffset_u64: ParamInfo = {name: 'pgoffset', kind: 'u64', format: 'DEC'};
const fd_in_fd: ParamInfo = {name: 'fd_in', kind: 'fd', format: 'DEC'};
const fd_out_fd: ParamInfo = {name: 'fd_out', kind: 'fd', format: 'DEC'};
const size_u64: ParamInfo = {name: 'size', kind: 'u64', format: 'DEC'};
const flags_flags32_splice_flags: ParamInfo = {name: 'flags', kind: 'flags32', format: 'HEX', set: 'splice_flags'};
const request_enum16_ptrace_requests: ParamInfo = {name: 'request', kind: 'enum16', format: 'DEC', set: 'ptrace_requests'};
const addr_dynamic_HEX_ptrace: ParamInfo = {name: 'addr', kind: 'dynamic', format: 'HEX', types: ['u64', 'signal']};
const data_dynamic_HEX_ptrace: ParamInfo = {name: 'data', kind: 'dynamic', format: 'HEX', types: ['u64', 'signal']};
const argument_u64_HEX: ParamInfo = {name: 'argument', kind: 'u64', format: 'HEX'};
const env_strings: ParamInfo = {name: 'env', kind: 'strings', format: 'NA'};
const olddirfd_fd: ParamInfo = {name: 'olddirfd', kind: 'fd', format: 'DEC'};
const oldpath_relpath_1: ParamInfo = {name: 'oldpath', kind: 'relpath', format: 'NA', dirfd: 1};
const newdirfd_fd: ParamInfo = {name: 'newdirfd', kind: 'fd', format: 'DEC'};
const newpath_relpath_3: ParamInfo = {name: 'newpath', kind: 'relpath', format: 'NA', dirfd: 3};
const target_string: ParamInfo = {name: 'target', kind: 'string', format: 'NA'};
const linkpath_path: ParamInfo = {name: 'linkpath', kind: 'path', format: 'NA'};
const linkdirfd_fd: ParamInfo = {name: 'linkdirfd', kind: 'fd', format: 'DEC'};
const linkpath_relpath_2: ParamInfo = {name: 'linkpath', kind: 'relpath', format: 'NA', dirfd: 2};
const status_errno: ParamInfo = {name: 'status', kind: 'errno', format: 'DEC'};
const ret_errno: ParamInfo = {name: 'ret', kind: 'errno', format: 'DEC'};
const core_u8: ParamInfo = {name: 'core', kind: 'u8', format: 'DEC'};
const reaper_tid_pid: ParamInfo = {name: 'reaper_tid', kind: 'pid', format: 'DEC'};
const out_fd_fd: ParamInfo = {name: 'out_fd', kind: 'fd', format: 'DEC'};
const in_fd_fd: ParamInfo = {name: 'in_fd', kind: 'fd', format: 'DEC'};
const cmd_flags16_DEC_quotactl_cmds: ParamInfo = {name: 'cmd', kind: 'flags16', format: 'DEC', set: 'quotactl_cmds'};
const type_flags8_DEC_quotactl_types: ParamInfo = {name: 'type', kind: 'flags8', format: 'DEC', set: 'quotactl_types'};
const id_u32: ParamInfo = {name: 'id', kind: 'u32', format: 'DEC'};
const quota_fmt_flags8_DEC_quotactl_quota_fmts: ParamInfo = {name: 'quota_fmt', kind: 'flags8', format: 'DEC', set: 'quotactl_quota_fmts'};
const special_string: ParamInfo = {name: 'special', kind: 'string', format: 'NA'};
const quotafilepath_string: ParamInfo = {name: 'quotafilepath', kind: 'string', format: 'NA'};
const dqb_bhardlimit_u64: ParamInfo = {name: 'dqb_bhardlimit', kind: 'u64', format: 'DEC'};
const dqb_bsoftlimit_u64: ParamInfo = {name: 'dqb_bsoftlimit', kind: 'u64', format: 'DEC'};
const dqb_curspace_u64: ParamInfo = {name: 'dqb_curspace', kind: 'u64', format: 'DEC'};
const dqb_ihardlimit_u64: ParamInfo = {name: 'dqb_ihardlimit', kind: 'u64', format: 'DEC'};
const dqb_isoftlimit_u64: ParamInfo = {name: 'dqb_isoftlimit', kind: 'u64', format: 'DEC'};
const dqb_btime_reltime: ParamInfo = {name: 'dqb_btime', kind: 'reltime', format: 'DEC'};
const dqb_itime_reltime: ParamInfo = {name: 'dqb_itime', kind: 'reltime', format: 'DEC'};
const dqi_bgrace_reltime: ParamInfo = {name: 'dqi_bgrace', kind: 'reltime', format: 'DEC'};
const dqi_igrace_reltime: ParamInfo = {name: 'dqi_igrace', kind: 'reltime', format: 'DEC'};
const dqi_flags_flags8_DEC_quotactl_dqi_flags: ParamInfo = {name: 'dqi_flags', kind: 'flags8', format: 'DEC', set: 'quotactl_dqi_flags'};
const quota_fmt_out_flags8_DEC_quotactl_quota_fmts: ParamInfo = {name: 'quota_fmt_out', kind: 'flags8', format: 'DEC', set: 'quotactl_quota_fmts'};
const ruid_uid: ParamInfo = {name: 'ruid', kind: 'uid', format: 'DEC'};
const euid_uid: ParamInfo = {name: 'euid', kind: 'uid', format: 'DEC'};
const suid_uid: ParamInfo = {name: 'suid', kind: 'uid', format: 'DEC'};
const rgid_gid: ParamInfo = {name: 'rgid', kind: 'gid', format: 'DEC'};
const egid_gid: ParamInfo = {name: 'egid', kind: 'gid', format: 'DEC'};
const sgid_gid: ParamInfo = {name: 'sgid', kind: 'gid', format: 'DEC'};
const event_type_u32: ParamInfo = {name: 'event_type', kind: 'u32', format: 'DEC'};
const event_data_u64: ParamInfo = {name: 'event_data', kind: 'u64', format: 'DEC'};
const uid_uid: ParamInfo = {name: 'uid', kind: 'uid', format: 'DEC'};
const gid_gid: ParamInfo = {name: 'gid', kind: 'gid', format: 'DEC'};
const comm_string: ParamInfo = {name: 'comm', kind: 'string', format: 'NA'};
const cgroups_strings: ParamInfo = {name: 'cgroups', kind: 'strings', format: 'NA'};
const vtid_pid: ParamInfo = {name: 'vtid', kind: 'pid', format: 'DEC'};
const vpid_pid: ParamInfo = {name: 'vpid', kind: 'pid', format: 'DEC'};
const pidns_init_start_ts_u64: ParamInfo = {name: 'pidns_init_start_ts', kind: 'u64', format: 'DEC'};
const id_string: ParamInfo = {name: 'id', kind: 'string', format: 'NA'};
const image_string: ParamInfo = {name: 'image', kind: 'string', format: 'NA'};
const spid_pid: ParamInfo = {name: 'spid', kind: 'pid', format: 'DEC'};
const dpid_pid: ParamInfo = {name: 'dpid', kind: 'pid', format: 'DEC'};
const cpu_usr_u64: ParamInfo = {name: 'cpu_usr', kind: 'u64', format: 'DEC'};
const cpu_sys_u64: ParamInfo = {name: 'cpu_sys', kind: 'u64', format: 'DEC'};
const nstype_flags32_clone_flags: ParamInfo = {name: 'nstype', kind: 'flags32', format: 'HEX', set: 'clone_flags'};
const operation_flags32_flock_flags: ParamInfo = {name: 'operation', kind: 'flags32', format: 'HEX', set: 'flock_flags'};
const cpu_u32: ParamInfo = {name: 'cpu', kind: 'u32', format: 'DEC'};
const action_u32: ParamInfo = {name: 'action', kind: 'u32', format: 'DEC'};
const queuelen_u32: ParamInfo = {name: 'queuelen', kind: 'u32', format: 'DEC'};
const queuemax_u32: ParamInfo = {name: 'queuemax', kind: 'u32', format: 'DEC'};
const semid_i32: ParamInfo = {name: 'semid', kind: 'i32', format: 'DEC'};
const nsops_u32: ParamInfo = {name: 'nsops', kind: 'u32', format: 'DEC'};
const sem_num_0_u16: ParamInfo = {name: 'sem_num_0', kind: 'u16', format: 'DEC'};
const sem_op_0_i16: ParamInfo = {name: 'sem_op_0', kind: 'i16', format: 'DEC'};
const sem_flg_0_flags16_semop_flags: ParamInfo = {name: 'sem_flg_0', kind: 'flags16', format: 'HEX', set: 'semop_flags'};
const sem_num_1_u16: ParamInfo = {name: 'sem_num_1', kind: 'u16', format: 'DEC'};
const sem_op_1_i16: ParamInfo = {name: 'sem_op_1', kind: 'i16', format: 'DEC'};
const sem_flg_1_flags16_semop_flags: ParamInfo = {name: 'sem_flg_1', kind: 'flags16', format: 'HEX', set: 'semop_flags'};
const semnum_i32: ParamInfo = {name: 'semnum', kind: 'i32', format: 'DEC'};
const cmd_flags16_semctl_commands: ParamInfo = {name: 'cmd', kind: 'flags16', format: 'HEX', set: 'semctl_commands'};
const val_i32: ParamInfo = {name: 'val', kind: 'i32', format: 'DEC'};
const timeout_reltime: ParamInfo = {name: 'timeout', kind: 'reltime', format: 'DEC'};
const sigmask_sigset: ParamInfo = {name: 'sigmask', kind: 'sigset', format: 'DEC'};
const flags_flags32_mount_flags: ParamInfo = {name: 'flags', kind: 'flags32', format: 'HEX', set: 'mount_flags'};
const dev_string: ParamInfo = {name: 'dev', kind: 'string', format: 'NA'};
const dir_path: ParamInfo = {name: 'dir', kind: 'path', format: 'NA'};
const type_string: ParamInfo = {name: 'type', kind: 'string', format: 'NA'};
const flags_flags32_umount_flags: ParamInfo = {name: 'flags', kind: 'flags32', format: 'HEX', set: 'umount_flags'};
const json_string: ParamInfo = {name: 'json', kind: 'string', format: 'NA'};
const key_i32_HEX: ParamInfo = {name: 'key', kind: 'i32', format: 'HEX'};
const nsems_i32: ParamInfo = {name: 'nsems', kind: 'i32', format: 'DEC'};
const semflg_flags32_semget_flags: ParamInfo = {name: 'semflg', kind: 'flags32', format: 'HEX', set: 'semget_flags'};
const mode_flags32_access_flags: ParamInfo = {name: 'mode', kind: 'flags32', format: 'HEX', set: 'access_flags'};
const id_i64: ParamInfo = {name: 'id', kind: 'i64', format: 'DEC'};
const tags_stringArray: ParamInfo = {name: 'tags', kind: 'stringArray', format: 'NA'};
const args_stringPairs: ParamInfo = {name: 'args', kind: 'stringPairs', format: 'NA'};
const id_string_DEC: ParamInfo = {name: 'id', kind: 'string', format: 'DEC'};
const desc_string: ParamInfo = {name: 'desc', kind: 'string', format: 'NA'};
const tty_i32: ParamInfo = {name: 'tty', kind: 'i32', format: 'DEC'};
const source_string_DEC: ParamInfo = {name: 'source', kind: 'string', format: 'DEC'};
const description_string: ParamInfo = {name: 'description', kind: 'string', format: 'NA'};
const scope_string: ParamInfo = {name: 'scope', kind: 'string', format: 'NA'};
const filename_path: ParamInfo = {name: 'filename', kind: 'path', format: 'NA'};
const ip_u64_HEX: ParamInfo = {name: 'ip', kind: 'u64', format: 'HEX'};
const error_flags32_pf_flags: ParamInfo = {name: 'error', kind: 'flags32', format: 'HEX', set: 'pf_flags'};
const tty_u32: ParamInfo = {name: 'tty', kind: 'u32', format: 'DEC'};
const vpgid_pid: ParamInfo = {name: 'vpgid', kind: 'pid', format: 'DEC'};
const loginuid_uid: ParamInfo = {name: 'loginuid', kind: 'uid', format: 'DEC'};
const flags_flags32_execve_flags: ParamInfo = {name: 'flags', kind: 'flags32', format: 'HEX', set: 'execve_flags'};
const cap_inheritable_u64_HEX: ParamInfo = {name: 'cap_inheritable', kind: 'u64', format: 'HEX'};
const cap_permitted_u64_HEX: ParamInfo = {name: 'cap_permitted', kind: 'u64', format: 'HEX'};
const cap_effective_u64_HEX: ParamInfo = {name: 'cap_effective', kind: 'u64', format: 'HEX'};
const exe_ino_u64: ParamInfo = {name: 'exe_ino', kind: 'u64', format: 'DEC'};
const exe_ino_ctime_abstime: ParamInfo = {name: 'exe_ino_ctime', kind: 'abstime', format: 'DEC'};
const exe_ino_mtime_abstime: ParamInfo = {name: 'exe_ino_mtime', kind: 'abstime', format: 'DEC'};
const trusted_exepath_path: ParamInfo = {name: 'trusted_exepath', kind: 'path', format: 'NA'};
const pgid_pid_NA: ParamInfo = {name: 'pgid', kind: 'pid', format: 'NA'};
const pgid_pid: ParamInfo = {name: 'pgid', kind: 'pid', format: 'DEC'};
const cmd_i64: ParamInfo = {name: 'cmd', kind: 'i64', format: 'DEC'};
const res_or_fd_dynamic_bpf: ParamInfo = {name: 'res_or_fd', kind: 'dynamic', format: 'DEC', types: ['fd', 'errno']};
const op_u64: ParamInfo = {name: 'op', kind: 'u64', format: 'DEC'};
const flags_u64_HEX: ParamInfo = {name: 'flags', kind: 'u64', format: 'HEX'};
const name_relpath_1: ParamInfo = {name: 'name', kind: 'relpath', format: 'NA', dirfd: 1};
const flags_flags32_unlinkat_flags: ParamInfo = {name: 'flags', kind: 'flags32', format: 'HEX', set: 'unlinkat_flags'};
const path_relpath_1: ParamInfo = {name: 'path', kind: 'relpath', format: 'NA', dirfd: 1};
const name_relpath: ParamInfo = {name: 'name', kind: 'relpath', format: 'NA'};
const flags_flags32_linkat_flags: ParamInfo = {name: 'flags', kind: 'flags32', format: 'HEX', set: 'linkat_flags'};
const filename_relpath_1: ParamInfo = {name: 'filename', kind: 'relpath', format: 'NA', dirfd: 1};
const mode_mode_chmod_mode: ParamInfo = {name: 'mode', kind: 'mode', format: 'OCT', set: 'chmod_mode'};
const flags_flags32_renameat2_flags: ParamInfo = {name: 'flags', kind: 'flags32', format: 'HEX', set: 'renameat2_flags'};
const plugin_id_u32: ParamInfo = {name: 'plugin_id', kind: 'u32', format: 'DEC'};
const event_data_bytes: ParamInfo = {name: 'event_data', kind: 'bytes', format: 'NA'};
const resolve_flags32_openat2_flags: ParamInfo = {name: 'resolve', kind: 'flags32', format: 'HEX', set: 'openat2_flags'};
const pathname_relpath: ParamInfo = {name: 'pathname', kind: 'relpath', format: 'NA'};
const flags_flags32_execveat_flags: ParamInfo = {name: 'flags', kind: 'flags32', format: 'HEX', set: 'execveat_flags'};
const fdin_fd: ParamInfo = {name: 'fdin', kind: 'fd', format: 'DEC'};
const offin_u64: ParamInfo = {name: 'offin', kind: 'u64', format: 'DEC'};
const len_u64: ParamInfo = {name: 'len', kind: 'u64', format: 'DEC'};
const fdout_fd: ParamInfo = {name: 'fdout', kind: 'fd', format: 'DEC'};
const offout_u64: ParamInfo = {name: 'offout', kind: 'u64', format: 'DEC'};
const mountfd_fd: ParamInfo = {name: 'mountfd', kind: 'fd', format: 'DEC'};
const entries_u32: ParamInfo = {name: 'entries', kind: 'u32', format: 'DEC'};
const sq_entries_u32: ParamInfo = {name: 'sq_entries', kind: 'u32', format: 'DEC'};
const cq_entries_u32: ParamInfo = {name: 'cq_entries', kind: 'u32', format: 'DEC'};
const flags_flags32_io_uring_setup_flags: ParamInfo = {name: 'flags', kind: 'flags32', format: 'HEX', set: 'io_uring_setup_flags'};
const sq_thread_cpu_u32: ParamInfo = {name: 'sq_thread_cpu', kind: 'u32', format: 'DEC'};
const sq_thread_idle_u32: ParamInfo = {name: 'sq_thread_idle', kind: 'u32', format: 'DEC'};
const features_flags32_io_uring_setup_feats: ParamInfo = {name: 'features', kind: 'flags32', format: 'HEX', set: 'io_uring_setup_feats'};
const to_submit_u32: ParamInfo = {name: 'to_submit', kind: 'u32', format: 'DEC'};
const min_complete_u32: ParamInfo = {name: 'min_complete', kind: 'u32', format: 'DEC'};
const flags_flags32_io_uring_enter_flags: ParamInfo = {name: 'flags', kind: 'flags32', format: 'HEX', set: 'io_uring_enter_flags'};
const sig_sigset: ParamInfo = {name: 'sig', kind: 'sigset', format: 'DEC'};
const opcode_enum16_io_uring_register_opcodes: ParamInfo = {name: 'opcode', kind: 'enum16', format: 'DEC', set: 'io_uring_register_opcodes'};
const nr_args_u32: ParamInfo = {name: 'nr_args', kind: 'u32', format: 'DEC'};
const flags_flags32_mlockall_flags: ParamInfo = {name: 'flags', kind: 'flags32', format: 'HEX', set: 'mlockall_flags'};
const home_string: ParamInfo = {name: 'home', kind: 'string', format: 'NA'};
const shell_string: ParamInfo = {name: 'shell', kind: 'string', format: 'NA'};
const container_id_string: ParamInfo = {name: 'container_id', kind: 'string', format: 'NA'};
const oldfd_fd: ParamInfo = {name: 'oldfd', kind: 'fd', format: 'DEC'};
const newfd_fd: ParamInfo = {name: 'newfd', kind: 'fd', format: 'DEC'};
const cmd_enum32_bpf_commands: ParamInfo = {name: 'cmd', kind: 'enum32', format: 'DEC', set: 'bpf_commands'};
const flags_flags32_mlock2_flags: ParamInfo = {name: 'flags', kind: 'flags32', format: 'HEX', set: 'mlock2_flags'};
const cmd_enum32_fsconfig_cmds: ParamInfo = {name: 'cmd', kind: 'enum32', format: 'DEC', set: 'fsconfig_cmds'};
const key_string: ParamInfo = {name: 'key', kind: 'string', format: 'NA'};
const value_bytebuf_bytes: ParamInfo = {name: 'value_bytebuf', kind: 'bytes', format: 'NA'};
const value_charbuf_string: ParamInfo = {name: 'value_charbuf', kind: 'string', format: 'NA'};
const aux_i32: ParamInfo = {name: 'aux', kind: 'i32', format: 'DEC'};
const size_i32: ParamInfo = {name: 'size', kind: 'i32', format: 'DEC'};
const flags_flags32_epoll_create1_flags: ParamInfo = {name: 'flags', kind: 'flags32', format: 'HEX', set: 'epoll_create1_flags'};
const pathname_relpath_1: ParamInfo = {name: 'pathname', kind: 'relpath', format: 'NA', dirfd: 1};
const flags_flags32_fchownat_flags: ParamInfo = {name: 'flags', kind: 'flags32', format: 'HEX', set: 'fchownat_flags'};
const flags_flags16_file_flags: ParamInfo = {name: 'flags', kind: 'flags16', format: 'HEX', set: 'file_flags'};
const option_enum32_prctl_options: ParamInfo = {name: 'option', kind: 'enum32', format: 'DEC', set: 'prctl_options'};
const arg2_str_string: ParamInfo = {name: 'arg2_str', kind: 'string', format: 'NA'};
const arg2_int_i64: ParamInfo = {name: 'arg2_int', kind: 'i64', format: 'DEC'};
const flags_flags32_memfd_create_flags: ParamInfo = {name: 'flags', kind: 'flags32', format: 'HEX', set: 'memfd_create_flags'};
const pid_fd_fd: ParamInfo = {name: 'pid_fd', kind: 'fd', format: 'DEC'};
const target_fd_fd: ParamInfo = {name: 'target_fd', kind: 'fd', format: 'DEC'};
const flags_flags32_pidfd_open_flags: ParamInfo = {name: 'flags', kind: 'flags32', format: 'HEX', set: 'pidfd_open_flags'};
const img_bytes: ParamInfo = {name: 'img', kind: 'bytes', format: 'NA'};
const uargs_string: ParamInfo = {name: 'uargs', kind: 'string', format: 'NA'};
const flags_flags32_finit_module_flags: ParamInfo = {name: 'flags', kind: 'flags32', format: 'HEX', set: 'finit_module_flags'};
const mode_mode_mknod_mode: ParamInfo = {name: 'mode', kind: 'mode', format: 'OCT', set: 'mknod_mode'};
const dev_u32: ParamInfo = {name: 'dev', kind: 'u32', format: 'DEC'};
const flags_flags32_newfstatat_flags: ParamInfo = {name: 'flags', kind: 'flags32', format: 'HEX', set: 'newfstatat_flags'};
const res_i64: ParamInfo = {name: 'res', kind: 'i64', format: 'DEC'};
const flags_flags32_delete_module_flags: ParamInfo = {name: 'flags', kind: 'flags32', format: 'HEX', set: 'delete_module_flags'};
const rgid_uid: ParamInfo = {name: 'rgid', kind: 'uid', format: 'DEC'};
const egid_uid: ParamInfo = {name: 'egid', kind: 'uid', format: 'DEC'};
const ppid_pid32: ParamInfo = {name: 'ppid', kind: 'pid32', format: 'DEC'};
const pgid_pid32: ParamInfo = {name: 'pgid', kind: 'pid32', format: 'DEC'};
const vpgid_pid32: ParamInfo = {name: 'vpgid', kind: 'pid32', format: 'DEC'};
const sid_pid32: ParamInfo = {name: 'sid', kind: 'pid32', format: 'DEC'};
const argv_stringArray: ParamInfo = {name: 'argv', kind: 'stringArray', format: 'NA'};
const exepath_path: ParamInfo = {name: 'exepath', kind: 'path', format: 'NA'};
const env_stringArray: ParamInfo = {name: 'env', kind: 'stringArray', format: 'NA'};
const exe_ino_num_u64: ParamInfo = {name: 'exe_ino_num', kind: 'u64', format: 'DEC'};
const vtgid_pid32: ParamInfo = {name: 'vtgid', kind: 'pid32', format: 'DEC'};
const vpid_pid32: ParamInfo = {name: 'vpid', kind: 'pid32', format: 'DEC'};
const cgroups_stringArray: ParamInfo = {name: 'cgroups', kind: 'stringArray', format: 'NA'};
const root_path: ParamInfo = {name: 'root', kind: 'path', format: 'NA'};
const start_time_abstime: ParamInfo = {name: 'start_time', kind: 'abstime', format: 'DEC'};
const fd_fd32: ParamInfo = {name: 'fd', kind: 'fd32', format: 'DEC'};
const ino_num_u64: ParamInfo = {name: 'ino_num', kind: 'u64', format: 'DEC'};
const mnt_id_u32: ParamInfo = {name: 'mnt_id', kind: 'u32', format: 'DEC'};
const sk_type_u16: ParamInfo = {name: 'sk_type', kind: 'u16', format: 'DEC'};
const sk_proto_u16: ParamInfo = {name: 'sk_proto', kind: 'u16', format: 'DEC'};
const local_ip_ipv4: ParamInfo = {name: 'local_ip', kind: 'ipv4', format: 'HEX'};
const local_port_port: ParamInfo = {name: 'local_port', kind: 'port', format: 'HEX'};
const remote_ip_ipv4: ParamInfo = {name: 'remote_ip', kind: 'ipv4', format: 'HEX'};
const remote_port_port: ParamInfo = {name: 'remote_port', kind: 'port', format: 'HEX'};
const local_ip_ipv6: ParamInfo = {name: 'local_ip', kind: 'ipv6', format: 'HEX'};
const remote_ip_ipv6: ParamInfo = {name: 'remote_ip', kind: 'ipv6', format: 'HEX'};
const sk_pointer_u64_NA: ParamInfo = {name: 'sk_pointer', kind: 'u64', format: 'NA'};
const sun_path_path: ParamInfo = {name: 'sun_path', kind: 'path', format: 'NA'};
const fd_type_flags8_DEC_anon_inode_fd_types: ParamInfo = {name: 'fd_type', kind: 'flags8', format: 'DEC', set: 'anon_inode_fd_types'};
const first_u32: ParamInfo = {name: 'first', kind: 'u32', format: 'DEC'};
const last_u32: ParamInfo = {name: 'last', kind: 'u32', format: 'DEC'};
const flags_flags32_close_range_flags: ParamInfo = {name: 'flags', kind: 'flags32', format: 'HEX', set: 'close_range_flags'};
const operation_enum32_keyctl_operations: ParamInfo = {name: 'operation', kind: 'enum32', format: 'DEC', set: 'keyctl_operations'};
const arg2_dynamic_keyctl: ParamInfo = {name: 'arg2', kind: 'dynamic', format: 'DEC', types: ['i64', 'string']};
const arg3_dynamic_keyctl: ParamInfo = {name: 'arg3', kind: 'dynamic', format: 'DEC', types: ['i64', 'string']};
const arg4_dynamic_keyctl: ParamInfo = {name: 'arg4', kind: 'dynamic', format: 'DEC', types: ['i64', 'string']};
const arg5_dynamic_keyctl: ParamInfo = {name: 'arg5', kind: 'dynamic', format: 'DEC', types: ['i64', 'string']};
const cpu_u16: ParamInfo = {name: 'cpu', kind: 'u16', format: 'DEC'};
const lane_u8: ParamInfo = {name: 'lane', kind: 'u8', format: 'DEC'};
const count_u64: ParamInfo = {name: 'count', kind: 'u64', format: 'DEC'};

/** Every event code in order, old and unused ones included, then our own. */
export const events: readonly EventInfo[] = [
	{code: 0, key: 'GENERIC_E', name: 'syscall', dir: '>', category: 'OTHER', source: ['SYSCALL'], flags: ['CONVERTER_MANAGED', 'OLD_VERSION'], captured: false, byRequest: false, old: true, unused: false, params: [ID_syscall, nativeID_u16]},
	{code: 1, key: 'GENERIC_X', name: 'syscall', dir: '<', category: 'OTHER', source: ['SYSCALL'], flags: ['CONVERTER_MANAGED'], captured: true, byRequest: false, old: false, unused: false, params: [ID_syscall, nativeID_u16]},
	{code: 2, key: 'OPEN_E', name: 'open', dir: '>', category: 'FILE', source: ['SYSCALL'], flags: ['CREATES_FD', 'MODIFIES_STATE', 'CONVERTER_MANAGED'], captured: true, byRequest: false, old: false, unused: false, params: [name_path, flags_flags32_file_flags, mode_u32_OCT]},
	{code: 3, key: 'OPEN_X', name: 'open', dir: '<', category: 'FILE', source: ['SYSCALL'], flags: ['CREATES_FD', 'MODIFIES_STATE', 'CONVERTER_MANAGED'], captured: true, byRequest: false, old: false, unused: false, params: [fd_fd, name_path, flags_flags32_file_flags, mode_u32_OCT, dev_u32_HEX, ino_u64]},
	{code: 4, key: 'CLOSE_E', name: 'close', dir: '>', category: 'IO_OTHER', source: ['SYSCALL'], flags: ['DESTROYS_FD', 'USES_FD', 'MODIFIES_STATE', 'CONVERTER_MANAGED', 'OLD_VERSION'], captured: false, byRequest: false, old: true, unused: false, params: [fd_fd]},
	{code: 5, key: 'CLOSE_X', name: 'close', dir: '<', category: 'IO_OTHER', source: ['SYSCALL'], flags: ['DESTROYS_FD', 'USES_FD', 'MODIFIES_STATE', 'CONVERTER_MANAGED'], captured: true, byRequest: false, old: false, unused: false, params: [res_errno, fd_fd]},
	{code: 6, key: 'READ_E', name: 'read', dir: '>', category: 'IO_READ', source: ['SYSCALL'], flags: ['USES_FD', 'READS_FROM_FD', 'CONVERTER_MANAGED', 'OLD_VERSION'], captured: false, byRequest: false, old: true, unused: false, params: [fd_fd, size_u32]},
	{code: 7, key: 'READ_X', name: 'read', dir: '<', category: 'IO_READ', source: ['SYSCALL'], flags: ['USES_FD', 'READS_FROM_FD', 'CONVERTER_MANAGED'], captured: true, byRequest: false, old: false, unused: false, params: [res_errno, data_bytes, fd_fd, size_u32]},
	{code: 8, key: 'WRITE_E', name: 'write', dir: '>', category: 'IO_WRITE', source: ['SYSCALL'], flags: ['USES_FD', 'WRITES_TO_FD', 'CONVERTER_MANAGED', 'OLD_VERSION'], captured: false, byRequest: false, old: true, unused: false, params: [fd_fd, size_u32]},
	{code: 9, key: 'WRITE_X', name: 'write', dir: '<', category: 'IO_WRITE', source: ['SYSCALL'], flags: ['USES_FD', 'WRITES_TO_FD', 'CONVERTER_MANAGED'], captured: true, byRequest: false, old: false, unused: false, params: [res_errno, data_bytes, fd_fd, size_u32]},
	{code: 10, key: 'BRK_1_E', name: 'brk', dir: '>', category: 'MEMORY', source: ['SYSCALL'], flags: ['CONVERTER_MANAGED', 'OLD_VERSION'], captured: false, byRequest: false, old: true, unused: false, params: [size_u32]},
	{code: 11, key: 'BRK_1_X', name: 'brk', dir: '<', category: 'MEMORY', source: ['SYSCALL'], flags: ['CONVERTER_MANAGED', 'OLD_VERSION'], captured: false, byRequest: false, old: true, unused: false, params: [res_u64_HEX]},
	{code: 12, key: 'EXECVE_8_E', name: 'execve', dir: '>', category: 'PROCESS', source: ['SYSCALL'], flags: ['MODIFIES_STATE', 'CONVERTER_MANAGED', 'OLD_VERSION'], captured: false, byRequest: false, old: true, unused: false, params: []},
	{code: 13, key: 'EXECVE_8_X', name: 'execve', dir: '<', category: 'PROCESS', source: ['SYSCALL'], flags: ['MODIFIES_STATE', 'CONVERTER_MANAGED', 'OLD_VERSION'], captured: false, byRequest: false, old: true, unused: false, params: [res_errno, exe_string, args_strings, tid_pid, pid_pid, ptid_pid, cwd_string, fdlimit_u64]},
	{code: 14, key: 'CLONE_11_E', name: 'clone', dir: '>', category: 'PROCESS', source: ['SYSCALL'], flags: ['MODIFIES_STATE', 'OLD_VERSION'], captured: false, byRequest: false, old: true, unused: false, params: []},
	{code: 15, key: 'CLONE_11_X', name: 'clone', dir: '<', category: 'PROCESS', source: ['SYSCALL'], flags: ['MODIFIES_STATE', 'CONVERTER_MANAGED', 'OLD_VERSION'], captured: false, byRequest: false, old: true, unused: false, params: [res_pid, exe_string, args_strings, tid_pid, pid_pid, ptid_pid, cwd_string, fdlimit_i64, flags_flags32_clone_flags, uid_u32, gid_u32]},
	{code: 16, key: 'PROCEXIT_E', name: 'procexit', dir: '>', category: 'PROCESS', source: ['TRACEPOINT'], flags: ['MODIFIES_STATE', 'CONVERTER_MANAGED', 'OLD_VERSION'], captured: false, byRequest: false, old: true, unused: false, params: []},
	{code: 17, key: 'PROCEXIT_X', name: 'NA', dir: '<', category: 'UNKNOWN', source: [], flags: ['UNUSED'], captured: false, byRequest: false, old: false, unused: true, params: []},
	{code: 18, key: 'SOCKET_E', name: 'socket', dir: '>', category: 'NET', source: ['SYSCALL'], flags: ['CREATES_FD', 'MODIFIES_STATE', 'CONVERTER_MANAGED', 'OLD_VERSION'], captured: false, byRequest: false, old: true, unused: false, params: [domain_enum32_socket_families, type_u32, proto_u32]},
	{code: 19, key: 'SOCKET_X', name: 'socket', dir: '<', category: 'NET', source: ['SYSCALL'], flags: ['CREATES_FD', 'MODIFIES_STATE', 'CONVERTER_MANAGED'], captured: true, byRequest: false, old: false, unused: false, params: [fd_fd, domain_enum32_socket_families, type_u32, proto_u32, flags_flags32_file_flags]},
	{code: 20, key: 'BIND_E', name: 'bind', dir: '>', category: 'NET', source: ['SYSCALL'], flags: ['USES_FD', 'MODIFIES_STATE', 'CONVERTER_MANAGED', 'OLD_VERSION'], captured: false, byRequest: false, old: true, unused: false, params: [fd_fd]},
	{code: 21, key: 'BIND_X', name: 'bind', dir: '<', category: 'NET', source: ['SYSCALL'], flags: ['USES_FD', 'MODIFIES_STATE', 'CONVERTER_MANAGED'], captured: true, byRequest: false, old: false, unused: false, params: [res_errno, addr_sockaddr, fd_fd]},
	{code: 22, key: 'CONNECT_E', name: 'connect', dir: '>', category: 'NET', source: ['SYSCALL'], flags: ['USES_FD', 'MODIFIES_STATE', 'CONVERTER_MANAGED'], captured: true, byRequest: false, old: false, unused: false, params: [fd_fd, addr_sockaddr]},
	{code: 23, key: 'CONNECT_X', name: 'connect', dir: '<', category: 'NET', source: ['SYSCALL'], flags: ['USES_FD', 'MODIFIES_STATE', 'CONVERTER_MANAGED'], captured: true, byRequest: false, old: false, unused: false, params: [res_errno, tuple_socktuple, fd_fd, addr_sockaddr]},
	{code: 24, key: 'LISTEN_E', name: 'listen', dir: '>', category: 'NET', source: ['SYSCALL'], flags: ['USES_FD', 'CONVERTER_MANAGED', 'OLD_VERSION'], captured: false, byRequest: false, old: true, unused: false, params: [fd_fd, backlog_i32]},
	{code: 25, key: 'LISTEN_X', name: 'listen', dir: '<', category: 'NET', source: ['SYSCALL'], flags: ['USES_FD', 'CONVERTER_MANAGED'], captured: true, byRequest: false, old: false, unused: false, params: [res_errno, fd_fd, backlog_i32]},
	{code: 26, key: 'ACCEPT_E', name: 'accept', dir: '>', category: 'NET', source: ['SYSCALL'], flags: ['CREATES_FD', 'MODIFIES_STATE', 'OLD_VERSION'], captured: false, byRequest: false, old: true, unused: false, params: []},
	{code: 27, key: 'ACCEPT_X', name: 'accept', dir: '<', category: 'NET', source: ['SYSCALL'], flags: ['CREATES_FD', 'MODIFIES_STATE', 'CONVERTER_MANAGED', 'OLD_VERSION'], captured: false, byRequest: false, old: true, unused: false, params: [fd_fd, tuple_socktuple, queuepct_u8]},
	{code: 28, key: 'SEND_E', name: 'send', dir: '>', category: 'IO_WRITE', source: ['SYSCALL'], flags: ['USES_FD', 'WRITES_TO_FD', 'CONVERTER_MANAGED', 'OLD_VERSION'], captured: false, byRequest: false, old: true, unused: false, params: [fd_fd, size_u32]},
	{code: 29, key: 'SEND_X', name: 'send', dir: '<', category: 'IO_WRITE', source: ['SYSCALL'], flags: ['USES_FD', 'WRITES_TO_FD', 'CONVERTER_MANAGED'], captured: false, byRequest: false, old: false, unused: false, params: [res_errno, data_bytes, fd_fd, size_u32, tuple_socktuple]},
	{code: 30, key: 'SENDTO_E', name: 'sendto', dir: '>', category: 'IO_WRITE', source: ['SYSCALL'], flags: ['USES_FD', 'WRITES_TO_FD', 'MODIFIES_STATE', 'CONVERTER_MANAGED', 'OLD_VERSION'], captured: false, byRequest: false, old: true, unused: false, params: [fd_fd, size_u32, tuple_socktuple]},
	{code: 31, key: 'SENDTO_X', name: 'sendto', dir: '<', category: 'IO_WRITE', source: ['SYSCALL'], flags: ['USES_FD', 'WRITES_TO_FD', 'MODIFIES_STATE', 'CONVERTER_MANAGED'], captured: true, byRequest: false, old: false, unused: false, params: [res_errno, data_bytes, fd_fd, size_u32, tuple_socktuple]},
	{code: 32, key: 'RECV_E', name: 'recv', dir: '>', category: 'IO_READ', source: ['SYSCALL'], flags: ['USES_FD', 'READS_FROM_FD', 'CONVERTER_MANAGED', 'OLD_VERSION'], captured: false, byRequest: false, old: true, unused: false, params: [fd_fd, size_u32]},
	{code: 33, key: 'RECV_X', name: 'recv', dir: '<', category: 'IO_READ', source: ['SYSCALL'], flags: ['USES_FD', 'READS_FROM_FD', 'CONVERTER_MANAGED'], captured: false, byRequest: false, old: false, unused: false, params: [res_errno, data_bytes, fd_fd, size_u32, tuple_socktuple]},
	{code: 34, key: 'RECVFROM_E', name: 'recvfrom', dir: '>', category: 'IO_READ', source: ['SYSCALL'], flags: ['USES_FD', 'READS_FROM_FD', 'MODIFIES_STATE', 'CONVERTER_MANAGED', 'OLD_VERSION'], captured: false, byRequest: false, old: true, unused: false, params: [fd_fd, size_u32]},
	{code: 35, key: 'RECVFROM_X', name: 'recvfrom', dir: '<', category: 'IO_READ', source: ['SYSCALL'], flags: ['USES_FD', 'READS_FROM_FD', 'MODIFIES_STATE', 'CONVERTER_MANAGED'], captured: true, byRequest: false, old: false, unused: false, params: [res_errno, data_bytes, tuple_socktuple, fd_fd, size_u32]},
	{code: 36, key: 'SHUTDOWN_E', name: 'shutdown', dir: '>', category: 'NET', source: ['SYSCALL'], flags: ['USES_FD', 'MODIFIES_STATE', 'CONVERTER_MANAGED', 'OLD_VERSION'], captured: false, byRequest: false, old: true, unused: false, params: [fd_fd, how_enum8_HEX_shutdown_how]},
	{code: 37, key: 'SHUTDOWN_X', name: 'shutdown', dir: '<', category: 'NET', source: ['SYSCALL'], flags: ['USES_FD', 'MODIFIES_STATE', 'CONVERTER_MANAGED'], captured: false, byRequest: false, old: false, unused: false, params: [res_errno, fd_fd, how_enum8_HEX_shutdown_how]},
	{code: 38, key: 'GETSOCKNAME_E', name: 'getsockname', dir: '>', category: 'NET', source: ['SYSCALL'], flags: ['OLD_VERSION'], captured: false, byRequest: false, old: true, unused: false, params: []},
	{code: 39, key: 'GETSOCKNAME_X', name: 'getsockname', dir: '<', category: 'NET', source: ['SYSCALL'], flags: [], captured: false, byRequest: false, old: false, unused: false, params: []},
	{code: 40, key: 'GETPEERNAME_E', name: 'getpeername', dir: '>', category: 'NET', source: ['SYSCALL'], flags: ['OLD_VERSION'], captured: false, byRequest: false, old: true, unused: false, params: []},
	{code: 41, key: 'GETPEERNAME_X', name: 'getpeername', dir: '<', category: 'NET', source: ['SYSCALL'], flags: [], captured: false, byRequest: false, old: false, unused: false, params: []},
	{code: 42, key: 'SOCKETPAIR_E', name: 'socketpair', dir: '>', category: 'IPC', source: ['SYSCALL'], flags: ['CREATES_FD', 'MODIFIES_STATE', 'CONVERTER_MANAGED', 'OLD_VERSION'], captured: false, byRequest: false, old: true, unused: false, params: [domain_enum32_socket_families, type_u32, proto_u32]},
	{code: 43, key: 'SOCKETPAIR_X', name: 'socketpair', dir: '<', category: 'IPC', source: ['SYSCALL'], flags: ['CREATES_FD', 'MODIFIES_STATE', 'CONVERTER_MANAGED'], captured: false, byRequest: false, old: false, unused: false, params: [res_errno, fd1_fd, fd2_fd, source_u64_HEX, peer_u64_HEX, domain_enum32_socket_families, type_u32, proto_u32]},
	{code: 44, key: 'SETSOCKOPT_E', name: 'setsockopt', dir: '>', category: 'NET', source: ['SYSCALL'], flags: ['OLD_VERSION'], captured: false, byRequest: false, old: true, unused: false, params: []},
	{code: 45, key: 'SETSOCKOPT_X', name: 'setsockopt', dir: '<', category: 'NET', source: ['SYSCALL'], flags: ['USES_FD'], captured: false, byRequest: false, old: false, unused: false, params: [res_errno, fd_fd, level_enum8_sockopt_levels, optname_enum8_sockopt_options, val_dynamic_sockopt, optlen_u32]},
	{code: 46, key: 'GETSOCKOPT_E', name: 'getsockopt', dir: '>', category: 'NET', source: ['SYSCALL'], flags: ['MODIFIES_STATE', 'OLD_VERSION'], captured: false, byRequest: false, old: true, unused: false, params: []},
	{code: 47, key: 'GETSOCKOPT_X', name: 'getsockopt', dir: '<', category: 'NET', source: ['SYSCALL'], flags: ['USES_FD', 'MODIFIES_STATE'], captured: false, byRequest: false, old: false, unused: false, params: [res_errno, fd_fd, level_enum8_sockopt_levels, optname_enum8_sockopt_options, val_dynamic_sockopt, optlen_u32]},
	{code: 48, key: 'SENDMSG_E', name: 'sendmsg', dir: '>', category: 'IO_WRITE', source: ['SYSCALL'], flags: ['USES_FD', 'WRITES_TO_FD', 'MODIFIES_STATE', 'CONVERTER_MANAGED', 'OLD_VERSION'], captured: false, byRequest: false, old: true, unused: false, params: [fd_fd, size_u32, tuple_socktuple]},
	{code: 49, key: 'SENDMSG_X', name: 'sendmsg', dir: '<', category: 'IO_WRITE', source: ['SYSCALL'], flags: ['USES_FD', 'WRITES_TO_FD', 'MODIFIES_STATE', 'CONVERTER_MANAGED'], captured: true, byRequest: false, old: false, unused: false, params: [res_errno, data_bytes, fd_fd, size_u32, tuple_socktuple]},
	{code: 50, key: 'SENDMMSG_E', name: 'sendmmsg', dir: '>', category: 'IO_WRITE', source: ['SYSCALL'], flags: ['OLD_VERSION'], captured: false, byRequest: false, old: true, unused: false, params: []},
	{code: 51, key: 'SENDMMSG_X', name: 'sendmmsg', dir: '<', category: 'IO_WRITE', source: ['SYSCALL'], flags: ['USES_FD', 'WRITES_TO_FD', 'MODIFIES_STATE', 'CONVERTER_MANAGED'], captured: false, byRequest: false, old: false, unused: false, params: [res_errno, fd_fd, size_u32, data_bytes, tuple_socktuple]},
	{code: 52, key: 'RECVMSG_E', name: 'recvmsg', dir: '>', category: 'IO_READ', source: ['SYSCALL'], flags: ['USES_FD', 'READS_FROM_FD', 'MODIFIES_STATE', 'CONVERTER_MANAGED', 'OLD_VERSION'], captured: false, byRequest: false, old: true, unused: false, params: [fd_fd]},
	{code: 53, key: 'RECVMSG_X', name: 'recvmsg', dir: '<', category: 'IO_READ', source: ['SYSCALL'], flags: ['USES_FD', 'READS_FROM_FD', 'MODIFIES_STATE', 'CONVERTER_MANAGED'], captured: true, byRequest: false, old: false, unused: false, params: [res_errno, size_u32, data_bytes, tuple_socktuple, msgcontrol_bytes, fd_fd]},
	{code: 54, key: 'RECVMMSG_E', name: 'recvmmsg', dir: '>', category: 'IO_READ', source: ['SYSCALL'], flags: ['OLD_VERSION'], captured: false, byRequest: false, old: true, unused: false, params: []},
	{code: 55, key: 'RECVMMSG_X', name: 'recvmmsg', dir: '<', category: 'IO_READ', source: ['SYSCALL'], flags: ['USES_FD', 'READS_FROM_FD', 'MODIFIES_STATE', 'CONVERTER_MANAGED'], captured: false, byRequest: false, old: false, unused: false, params: [res_errno, fd_fd, size_u32, data_bytes, tuple_socktuple, msgcontrol_bytes]},
	{code: 56, key: 'ACCEPT4_E', name: 'accept', dir: '>', category: 'NET', source: ['SYSCALL'], flags: ['CREATES_FD', 'MODIFIES_STATE', 'CONVERTER_MANAGED', 'OLD_VERSION'], captured: false, byRequest: false, old: true, unused: false, params: [flags_i32_HEX]},
	{code: 57, key: 'ACCEPT4_X', name: 'accept', dir: '<', category: 'NET', source: ['SYSCALL'], flags: ['CREATES_FD', 'MODIFIES_STATE', 'CONVERTER_MANAGED', 'OLD_VERSION'], captured: false, byRequest: false, old: true, unused: false, params: [fd_fd, tuple_socktuple, queuepct_u8]},
	{code: 58, key: 'CREAT_E', name: 'creat', dir: '>', category: 'FILE', source: ['SYSCALL'], flags: ['CREATES_FD', 'MODIFIES_STATE', 'CONVERTER_MANAGED'], captured: true, byRequest: false, old: false, unused: false, params: [name_path, mode_u32_OCT]},
	{code: 59, key: 'CREAT_X', name: 'creat', dir: '<', category: 'FILE', source: ['SYSCALL'], flags: ['CREATES_FD', 'MODIFIES_STATE', 'CONVERTER_MANAGED'], captured: true, byRequest: false, old: false, unused: false, params: [fd_fd, name_path, mode_u32_OCT, dev_u32_HEX, ino_u64, creat_flags_flags16_creat_flags]},
	{code: 60, key: 'PIPE_E', name: 'pipe', dir: '>', category: 'IPC', source: ['SYSCALL'], flags: ['CREATES_FD', 'MODIFIES_STATE', 'OLD_VERSION'], captured: false, byRequest: false, old: true, unused: false, params: []},
	{code: 61, key: 'PIPE_X', name: 'pipe', dir: '<', category: 'IPC', source: ['SYSCALL'], flags: ['CREATES_FD', 'MODIFIES_STATE'], captured: true, byRequest: false, old: false, unused: false, params: [res_errno, fd1_fd, fd2_fd, ino_u64]},
	{code: 62, key: 'EVENTFD_E', name: 'eventfd', dir: '>', category: 'IPC', source: ['SYSCALL'], flags: ['CREATES_FD', 'MODIFIES_STATE', 'CONVERTER_MANAGED', 'OLD_VERSION'], captured: false, byRequest: false, old: true, unused: false, params: [initval_u64, flags_u32_HEX]},
	{code: 63, key: 'EVENTFD_X', name: 'eventfd', dir: '<', category: 'IPC', source: ['SYSCALL'], flags: ['CREATES_FD', 'MODIFIES_STATE', 'CONVERTER_MANAGED'], captured: false, byRequest: false, old: false, unused: false, params: [res_fd, initval_u64, flags_u32_HEX]},
	{code: 64, key: 'FUTEX_E', name: 'futex', dir: '>', category: 'IPC', source: ['SYSCALL'], flags: ['CONVERTER_MANAGED', 'OLD_VERSION'], captured: false, byRequest: false, old: true, unused: false, params: [addr_u64_HEX, op_flags16_futex_operations, val_u64]},
	{code: 65, key: 'FUTEX_X', name: 'futex', dir: '<', category: 'IPC', source: ['SYSCALL'], flags: ['CONVERTER_MANAGED'], captured: false, byRequest: false, old: false, unused: false, params: [res_errno, addr_u64_HEX, op_flags16_futex_operations, val_u64]},
	{code: 66, key: 'STAT_E', name: 'stat', dir: '>', category: 'FILE', source: ['SYSCALL'], flags: ['OLD_VERSION'], captured: false, byRequest: false, old: true, unused: false, params: []},
	{code: 67, key: 'STAT_X', name: 'stat', dir: '<', category: 'FILE', source: ['SYSCALL'], flags: [], captured: false, byRequest: false, old: false, unused: false, params: [res_errno, path_path]},
	{code: 68, key: 'LSTAT_E', name: 'lstat', dir: '>', category: 'FILE', source: ['SYSCALL'], flags: ['OLD_VERSION'], captured: false, byRequest: false, old: true, unused: false, params: []},
	{code: 69, key: 'LSTAT_X', name: 'lstat', dir: '<', category: 'FILE', source: ['SYSCALL'], flags: [], captured: false, byRequest: false, old: false, unused: false, params: [res_errno, path_path]},
	{code: 70, key: 'FSTAT_E', name: 'fstat', dir: '>', category: 'FILE', source: ['SYSCALL'], flags: ['USES_FD', 'CONVERTER_MANAGED', 'OLD_VERSION'], captured: false, byRequest: false, old: true, unused: false, params: [fd_fd_NA]},
	{code: 71, key: 'FSTAT_X', name: 'fstat', dir: '<', category: 'FILE', source: ['SYSCALL'], flags: ['USES_FD', 'CONVERTER_MANAGED'], captured: false, byRequest: false, old: false, unused: false, params: [res_errno, fd_fd_NA]},
	{code: 72, key: 'STAT64_E', name: 'stat64', dir: '>', category: 'FILE', source: ['SYSCALL'], flags: ['OLD_VERSION'], captured: false, byRequest: false, old: true, unused: false, params: []},
	{code: 73, key: 'STAT64_X', name: 'stat64', dir: '<', category: 'FILE', source: ['SYSCALL'], flags: [], captured: false, byRequest: false, old: false, unused: false, params: [res_errno, path_path]},
	{code: 74, key: 'LSTAT64_E', name: 'lstat64', dir: '>', category: 'FILE', source: ['SYSCALL'], flags: ['OLD_VERSION'], captured: false, byRequest: false, old: true, unused: false, params: []},
	{code: 75, key: 'LSTAT64_X', name: 'lstat64', dir: '<', category: 'FILE', source: ['SYSCALL'], flags: [], captured: false, byRequest: false, old: false, unused: false, params: [res_errno, path_path]},
	{code: 76, key: 'FSTAT64_E', name: 'fstat64', dir: '>', category: 'FILE', source: ['SYSCALL'], flags: ['USES_FD', 'OLD_VERSION'], captured: false, byRequest: false, old: true, unused: false, params: [fd_fd_NA]},
	{code: 77, key: 'FSTAT64_X', name: 'fstat64', dir: '<', category: 'FILE', source: ['SYSCALL'], flags: [], captured: false, byRequest: false, old: false, unused: false, params: [res_errno]},
	{code: 78, key: 'EPOLLWAIT_E', name: 'epoll_wait', dir: '>', category: 'WAIT', source: ['SYSCALL'], flags: ['WAITS', 'CONVERTER_MANAGED', 'OLD_VERSION'], captured: false, byRequest: false, old: true, unused: false, params: [maxevents_errno]},
	{code: 79, key: 'EPOLLWAIT_X', name: 'epoll_wait', dir: '<', category: 'WAIT', source: ['SYSCALL'], flags: ['WAITS', 'CONVERTER_MANAGED'], captured: false, byRequest: false, old: false, unused: false, params: [res_errno, maxevents_errno]},
	{code: 80, key: 'POLL_E', name: 'poll', dir: '>', category: 'WAIT', source: ['SYSCALL'], flags: ['WAITS', 'CONVERTER_MANAGED', 'OLD_VERSION'], captured: false, byRequest: false, old: true, unused: false, params: [fds_fdlist, timeout_i64]},
	{code: 81, key: 'POLL_X', name: 'poll', dir: '<', category: 'WAIT', source: ['SYSCALL'], flags: ['WAITS', 'CONVERTER_MANAGED'], captured: false, byRequest: false, old: false, unused: false, params: [res_errno, fds_fdlist, timeout_i64]},
	{code: 82, key: 'SELECT_E', name: 'select', dir: '>', category: 'WAIT', source: ['SYSCALL'], flags: ['WAITS', 'OLD_VERSION'], captured: false, byRequest: false, old: true, unused: false, params: []},
	{code: 83, key: 'SELECT_X', name: 'select', dir: '<', category: 'WAIT', source: ['SYSCALL'], flags: ['WAITS'], captured: false, byRequest: false, old: false, unused: false, params: [res_errno]},
	{code: 84, key: 'NEWSELECT_E', name: 'select', dir: '>', category: 'WAIT', source: ['SYSCALL'], flags: ['WAITS', 'OLD_VERSION'], captured: false, byRequest: false, old: true, unused: false, params: []},
	{code: 85, key: 'NEWSELECT_X', name: 'select', dir: '<', category: 'WAIT', source: ['SYSCALL'], flags: ['WAITS', 'CONVERTER_MANAGED', 'OLD_VERSION'], captured: false, byRequest: false, old: true, unused: false, params: [res_errno]},
	{code: 86, key: 'LSEEK_E', name: 'lseek', dir: '>', category: 'FILE', source: ['SYSCALL'], flags: ['USES_FD', 'CONVERTER_MANAGED', 'OLD_VERSION'], captured: false, byRequest: false, old: true, unused: false, params: [fd_fd, offset_u64, whence_enum8_lseek_whence]},
	{code: 87, key: 'LSEEK_X', name: 'lseek', dir: '<', category: 'FILE', source: ['SYSCALL'], flags: ['USES_FD', 'CONVERTER_MANAGED'], captured: false, byRequest: false, old: false, unused: false, params: [res_errno, fd_fd, offset_u64, whence_enum8_lseek_whence]},
	{code: 88, key: 'LLSEEK_E', name: 'llseek', dir: '>', category: 'FILE', source: ['SYSCALL'], flags: ['USES_FD', 'CONVERTER_MANAGED', 'OLD_VERSION'], captured: false, byRequest: false, old: true, unused: false, params: [fd_fd, offset_u64, whence_enum8_lseek_whence]},
	{code: 89, key: 'LLSEEK_X', name: 'llseek', dir: '<', category: 'FILE', source: ['SYSCALL'], flags: ['USES_FD', 'CONVERTER_MANAGED'], captured: false, byRequest: false, old: false, unused: false, params: [res_errno, fd_fd, offset_u64, whence_enum8_lseek_whence]},
	{code: 90, key: 'IOCTL_2_E', name: 'ioctl', dir: '>', category: 'IO_OTHER', source: ['SYSCALL'], flags: ['USES_FD', 'CONVERTER_MANAGED', 'OLD_VERSION'], captured: false, byRequest: false, old: true, unused: false, params: [fd_fd, request_u64_HEX]},
	{code: 91, key: 'IOCTL_2_X', name: 'ioctl', dir: '<', category: 'IO_OTHER', source: ['SYSCALL'], flags: ['USES_FD', 'CONVERTER_MANAGED', 'OLD_VERSION'], captured: false, byRequest: false, old: true, unused: false, params: [res_errno]},
	{code: 92, key: 'GETCWD_E', name: 'getcwd', dir: '>', category: 'FILE', source: ['SYSCALL'], flags: ['OLD_VERSION'], captured: false, byRequest: false, old: true, unused: false, params: []},
	{code: 93, key: 'GETCWD_X', name: 'getcwd', dir: '<', category: 'FILE', source: ['SYSCALL'], flags: [], captured: false, byRequest: false, old: false, unused: false, params: [res_errno, path_string]},
	{code: 94, key: 'CHDIR_E', name: 'chdir', dir: '>', category: 'FILE', source: ['SYSCALL'], flags: ['MODIFIES_STATE', 'OLD_VERSION'], captured: false, byRequest: false, old: true, unused: false, params: []},
	{code: 95, key: 'CHDIR_X', name: 'chdir', dir: '<', category: 'FILE', source: ['SYSCALL'], flags: ['MODIFIES_STATE'], captured: true, byRequest: false, old: false, unused: false, params: [res_errno, path_string]},
	{code: 96, key: 'FCHDIR_E', name: 'fchdir', dir: '>', category: 'FILE', source: ['SYSCALL'], flags: ['USES_FD', 'MODIFIES_STATE', 'CONVERTER_MANAGED', 'OLD_VERSION'], captured: false, byRequest: false, old: true, unused: false, params: [fd_fd_NA]},
	{code: 97, key: 'FCHDIR_X', name: 'fchdir', dir: '<', category: 'FILE', source: ['SYSCALL'], flags: ['USES_FD', 'MODIFIES_STATE', 'CONVERTER_MANAGED'], captured: false, byRequest: false, old: false, unused: false, params: [res_errno, fd_fd_NA]},
	{code: 98, key: 'MKDIR_E', name: 'mkdir', dir: '>', category: 'FILE', source: ['SYSCALL'], flags: ['CONVERTER_MANAGED', 'OLD_VERSION'], captured: false, byRequest: false, old: true, unused: false, params: [path_path, mode_u32_HEX]},
	{code: 99, key: 'MKDIR_X', name: 'mkdir', dir: '<', category: 'FILE', source: ['SYSCALL'], flags: ['CONVERTER_MANAGED', 'OLD_VERSION'], captured: false, byRequest: false, old: true, unused: false, params: [res_errno]},
	{code: 100, key: 'RMDIR_E', name: 'rmdir', dir: '>', category: 'FILE', source: ['SYSCALL'], flags: ['CONVERTER_MANAGED', 'OLD_VERSION'], captured: false, byRequest: false, old: true, unused: false, params: [path_path]},
	{code: 101, key: 'RMDIR_X', name: 'rmdir', dir: '<', category: 'FILE', source: ['SYSCALL'], flags: ['CONVERTER_MANAGED', 'OLD_VERSION'], captured: false, byRequest: false, old: true, unused: false, params: [res_errno]},
	{code: 102, key: 'OPENAT_E', name: 'openat', dir: '>', category: 'FILE', source: ['SYSCALL'], flags: ['CREATES_FD', 'MODIFIES_STATE', 'CONVERTER_MANAGED', 'OLD_VERSION'], captured: false, byRequest: false, old: true, unused: false, params: [dirfd_fd, name_string, flags_flags32_file_flags, mode_u32_OCT]},
	{code: 103, key: 'OPENAT_X', name: 'openat', dir: '<', category: 'FILE', source: ['SYSCALL'], flags: ['CREATES_FD', 'MODIFIES_STATE', 'CONVERTER_MANAGED', 'OLD_VERSION'], captured: false, byRequest: false, old: true, unused: false, params: [fd_fd]},
	{code: 104, key: 'LINK_E', name: 'link', dir: '>', category: 'FILE', source: ['SYSCALL'], flags: ['CONVERTER_MANAGED', 'OLD_VERSION'], captured: false, byRequest: false, old: true, unused: false, params: [oldpath_path, newpath_path]},
	{code: 105, key: 'LINK_X', name: 'link', dir: '<', category: 'FILE', source: ['SYSCALL'], flags: ['CONVERTER_MANAGED', 'OLD_VERSION'], captured: false, byRequest: false, old: true, unused: false, params: [res_errno]},
	{code: 106, key: 'LINKAT_E', name: 'linkat', dir: '>', category: 'FILE', source: ['SYSCALL'], flags: ['CONVERTER_MANAGED', 'OLD_VERSION'], captured: false, byRequest: false, old: true, unused: false, params: [olddir_fd, oldpath_string, newdir_fd, newpath_string]},
	{code: 107, key: 'LINKAT_X', name: 'linkat', dir: '<', category: 'FILE', source: ['SYSCALL'], flags: ['CONVERTER_MANAGED', 'OLD_VERSION'], captured: false, byRequest: false, old: true, unused: false, params: [res_errno]},
	{code: 108, key: 'UNLINK_E', name: 'unlink', dir: '>', category: 'FILE', source: ['SYSCALL'], flags: ['CONVERTER_MANAGED', 'OLD_VERSION'], captured: false, byRequest: false, old: true, unused: false, params: [path_path]},
	{code: 109, key: 'UNLINK_X', name: 'unlink', dir: '<', category: 'FILE', source: ['SYSCALL'], flags: ['CONVERTER_MANAGED', 'OLD_VERSION'], captured: false, byRequest: false, old: true, unused: false, params: [res_errno]},
	{code: 110, key: 'UNLINKAT_E', name: 'unlinkat', dir: '>', category: 'FILE', source: ['SYSCALL'], flags: ['CONVERTER_MANAGED', 'OLD_VERSION'], captured: false, byRequest: false, old: true, unused: false, params: [dirfd_fd, name_string]},
	{code: 111, key: 'UNLINKAT_X', name: 'unlinkat', dir: '<', category: 'FILE', source: ['SYSCALL'], flags: ['CONVERTER_MANAGED', 'OLD_VERSION'], captured: false, byRequest: false, old: true, unused: false, params: [res_errno]},
	{code: 112, key: 'PREAD_E', name: 'pread', dir: '>', category: 'IO_READ', source: ['SYSCALL'], flags: ['USES_FD', 'READS_FROM_FD', 'CONVERTER_MANAGED', 'OLD_VERSION'], captured: false, byRequest: false, old: true, unused: false, params: [fd_fd, size_u32, pos_u64]},
	{code: 113, key: 'PREAD_X', name: 'pread', dir: '<', category: 'IO_READ', source: ['SYSCALL'], flags: ['USES_FD', 'READS_FROM_FD', 'CONVERTER_MANAGED'], captured: true, byRequest: false, old: false, unused: false, params: [res_errno, data_bytes, fd_fd, size_u32, pos_u64]},
	{code: 114, key: 'PWRITE_E', name: 'pwrite', dir: '>', category: 'IO_WRITE', source: ['SYSCALL'], flags: ['USES_FD', 'WRITES_TO_FD', 'CONVERTER_MANAGED', 'OLD_VERSION'], captured: false, byRequest: false, old: true, unused: false, params: [fd_fd, size_u32, pos_u64]},
	{code: 115, key: 'PWRITE_X', name: 'pwrite', dir: '<', category: 'IO_WRITE', source: ['SYSCALL'], flags: ['USES_FD', 'WRITES_TO_FD', 'CONVERTER_MANAGED'], captured: true, byRequest: false, old: false, unused: false, params: [res_errno, data_bytes, fd_fd, size_u32, pos_u64]},
	{code: 116, key: 'READV_E', name: 'readv', dir: '>', category: 'IO_READ', source: ['SYSCALL'], flags: ['USES_FD', 'READS_FROM_FD', 'CONVERTER_MANAGED', 'OLD_VERSION'], captured: false, byRequest: false, old: true, unused: false, params: [fd_fd]},
	{code: 117, key: 'READV_X', name: 'readv', dir: '<', category: 'IO_READ', source: ['SYSCALL'], flags: ['USES_FD', 'READS_FROM_FD', 'CONVERTER_MANAGED'], captured: true, byRequest: false, old: false, unused: false, params: [res_errno, size_u32, data_bytes, fd_fd]},
	{code: 118, key: 'WRITEV_E', name: 'writev', dir: '>', category: 'IO_WRITE', source: ['SYSCALL'], flags: ['USES_FD', 'WRITES_TO_FD', 'CONVERTER_MANAGED', 'OLD_VERSION'], captured: false, byRequest: false, old: true, unused: false, params: [fd_fd, size_u32]},
	{code: 119, key: 'WRITEV_X', name: 'writev', dir: '<', category: 'IO_WRITE', source: ['SYSCALL'], flags: ['USES_FD', 'WRITES_TO_FD', 'CONVERTER_MANAGED'], captured: true, byRequest: false, old: false, unused: false, params: [res_errno, data_bytes, fd_fd, size_u32]},
	{code: 120, key: 'PREADV_E', name: 'preadv', dir: '>', category: 'IO_READ', source: ['SYSCALL'], flags: ['USES_FD', 'READS_FROM_FD', 'CONVERTER_MANAGED', 'OLD_VERSION'], captured: false, byRequest: false, old: true, unused: false, params: [fd_fd, pos_u64]},
	{code: 121, key: 'PREADV_X', name: 'preadv', dir: '<', category: 'IO_READ', source: ['SYSCALL'], flags: ['USES_FD', 'READS_FROM_FD', 'CONVERTER_MANAGED'], captured: false, byRequest: false, old: false, unused: false, params: [res_errno, size_u32, data_bytes, fd_fd, pos_u64]},
	{code: 122, key: 'PWRITEV_E', name: 'pwritev', dir: '>', category: 'IO_WRITE', source: ['SYSCALL'], flags: ['USES_FD', 'WRITES_TO_FD', 'CONVERTER_MANAGED', 'OLD_VERSION'], captured: false, byRequest: false, old: true, unused: false, params: [fd_fd, size_u32, pos_u64]},
	{code: 123, key: 'PWRITEV_X', name: 'pwritev', dir: '<', category: 'IO_WRITE', source: ['SYSCALL'], flags: ['USES_FD', 'WRITES_TO_FD', 'CONVERTER_MANAGED'], captured: false, byRequest: false, old: false, unused: false, params: [res_errno, data_bytes, fd_fd, size_u32, pos_u64]},
	{code: 124, key: 'DUP_E', name: 'dup', dir: '>', category: 'IO_OTHER', source: ['SYSCALL'], flags: ['CREATES_FD', 'USES_FD', 'MODIFIES_STATE', 'CONVERTER_MANAGED', 'OLD_VERSION'], captured: false, byRequest: false, old: true, unused: false, params: [fd_fd]},
	{code: 125, key: 'DUP_X', name: 'dup', dir: '<', category: 'IO_OTHER', source: ['SYSCALL'], flags: ['CREATES_FD', 'USES_FD', 'MODIFIES_STATE', 'CONVERTER_MANAGED', 'OLD_VERSION'], captured: false, byRequest: false, old: true, unused: false, params: [res_fd]},
	{code: 126, key: 'SIGNALFD_E', name: 'signalfd', dir: '>', category: 'SIGNAL', source: ['SYSCALL'], flags: ['CREATES_FD', 'MODIFIES_STATE', 'CONVERTER_MANAGED', 'OLD_VERSION'], captured: false, byRequest: false, old: true, unused: false, params: [fd_fd, mask_u32_HEX, flags_u8_HEX]},
	{code: 127, key: 'SIGNALFD_X', name: 'signalfd', dir: '<', category: 'SIGNAL', source: ['SYSCALL'], flags: ['CREATES_FD', 'MODIFIES_STATE', 'CONVERTER_MANAGED'], captured: false, byRequest: false, old: false, unused: false, params: [res_fd, fd_fd, mask_u32_HEX, flags_u8_HEX]},
	{code: 128, key: 'KILL_E', name: 'kill', dir: '>', category: 'SIGNAL', source: ['SYSCALL'], flags: ['CONVERTER_MANAGED', 'OLD_VERSION'], captured: false, byRequest: false, old: true, unused: false, params: [pid_pid, sig_signal]},
	{code: 129, key: 'KILL_X', name: 'kill', dir: '<', category: 'SIGNAL', source: ['SYSCALL'], flags: ['CONVERTER_MANAGED'], captured: true, byRequest: false, old: false, unused: false, params: [res_errno, pid_pid, sig_signal]},
	{code: 130, key: 'TKILL_E', name: 'tkill', dir: '>', category: 'SIGNAL', source: ['SYSCALL'], flags: ['CONVERTER_MANAGED', 'OLD_VERSION'], captured: false, byRequest: false, old: true, unused: false, params: [tid_pid, sig_signal]},
	{code: 131, key: 'TKILL_X', name: 'tkill', dir: '<', category: 'SIGNAL', source: ['SYSCALL'], flags: ['CONVERTER_MANAGED'], captured: false, byRequest: false, old: false, unused: false, params: [res_errno, tid_pid, sig_signal]},
	{code: 132, key: 'TGKILL_E', name: 'tgkill', dir: '>', category: 'SIGNAL', source: ['SYSCALL'], flags: ['CONVERTER_MANAGED', 'OLD_VERSION'], captured: false, byRequest: false, old: true, unused: false, params: [pid_pid, tid_pid, sig_signal]},
	{code: 133, key: 'TGKILL_X', name: 'tgkill', dir: '<', category: 'SIGNAL', source: ['SYSCALL'], flags: ['CONVERTER_MANAGED'], captured: false, byRequest: false, old: false, unused: false, params: [res_errno, pid_pid, tid_pid, sig_signal]},
	{code: 134, key: 'NANOSLEEP_E', name: 'nanosleep', dir: '>', category: 'SLEEP', source: ['SYSCALL'], flags: ['WAITS', 'CONVERTER_MANAGED', 'OLD_VERSION'], captured: false, byRequest: false, old: true, unused: false, params: [interval_reltime]},
	{code: 135, key: 'NANOSLEEP_X', name: 'nanosleep', dir: '<', category: 'SLEEP', source: ['SYSCALL'], flags: ['WAITS', 'CONVERTER_MANAGED'], captured: false, byRequest: false, old: false, unused: false, params: [res_errno, interval_reltime]},
	{code: 136, key: 'TIMERFD_CREATE_E', name: 'timerfd_create', dir: '>', category: 'TIME', source: ['SYSCALL'], flags: ['CREATES_FD', 'MODIFIES_STATE', 'CONVERTER_MANAGED', 'OLD_VERSION'], captured: false, byRequest: false, old: true, unused: false, params: [clockid_u8, flags_u8_HEX]},
	{code: 137, key: 'TIMERFD_CREATE_X', name: 'timerfd_create', dir: '<', category: 'TIME', source: ['SYSCALL'], flags: ['CREATES_FD', 'MODIFIES_STATE', 'CONVERTER_MANAGED'], captured: false, byRequest: false, old: false, unused: false, params: [res_fd, clockid_u8, flags_u8_HEX]},
	{code: 138, key: 'INOTIFY_INIT_E', name: 'inotify_init', dir: '>', category: 'IPC', source: ['SYSCALL'], flags: ['CREATES_FD', 'MODIFIES_STATE', 'CONVERTER_MANAGED', 'OLD_VERSION'], captured: false, byRequest: false, old: true, unused: false, params: [flags_u8_HEX]},
	{code: 139, key: 'INOTIFY_INIT_X', name: 'inotify_init', dir: '<', category: 'IPC', source: ['SYSCALL'], flags: ['CREATES_FD', 'MODIFIES_STATE', 'CONVERTER_MANAGED'], captured: false, byRequest: false, old: false, unused: false, params: [res_fd, flags_u8_HEX]},
	{code: 140, key: 'GETRLIMIT_E', name: 'getrlimit', dir: '>', category: 'PROCESS', source: ['SYSCALL'], flags: ['CONVERTER_MANAGED', 'OLD_VERSION'], captured: false, byRequest: false, old: true, unused: false, params: [resource_enum8_rlimit_resources]},
	{code: 141, key: 'GETRLIMIT_X', name: 'getrlimit', dir: '<', category: 'PROCESS', source: ['SYSCALL'], flags: ['CONVERTER_MANAGED'], captured: false, byRequest: false, old: false, unused: false, params: [res_errno, cur_i64, max_i64, resource_enum8_rlimit_resources]},
	{code: 142, key: 'SETRLIMIT_E', name: 'setrlimit', dir: '>', category: 'PROCESS', source: ['SYSCALL'], flags: ['CONVERTER_MANAGED', 'OLD_VERSION'], captured: false, byRequest: false, old: true, unused: false, params: [resource_enum8_rlimit_resources]},
	{code: 143, key: 'SETRLIMIT_X', name: 'setrlimit', dir: '<', category: 'PROCESS', source: ['SYSCALL'], flags: ['CONVERTER_MANAGED'], captured: false, byRequest: false, old: false, unused: false, params: [res_errno, cur_i64, max_i64, resource_enum8_rlimit_resources]},
	{code: 144, key: 'PRLIMIT_E', name: 'prlimit', dir: '>', category: 'PROCESS', source: ['SYSCALL'], flags: ['CONVERTER_MANAGED', 'OLD_VERSION'], captured: false, byRequest: false, old: true, unused: false, params: [pid_pid, resource_enum8_rlimit_resources]},
	{code: 145, key: 'PRLIMIT_X', name: 'prlimit', dir: '<', category: 'PROCESS', source: ['SYSCALL'], flags: ['CONVERTER_MANAGED'], captured: false, byRequest: false, old: false, unused: false, params: [res_errno, newcur_i64, newmax_i64, oldcur_i64, oldmax_i64, pid_i64, resource_enum8_rlimit_resources]},
	{code: 146, key: 'SCHEDSWITCH_1_E', name: 'switch', dir: '>', category: 'SCHEDULER', source: ['TRACEPOINT'], flags: ['SKIPPARSERESET', 'CONVERTER_MANAGED', 'OLD_VERSION'], captured: false, byRequest: false, old: true, unused: false, params: [next_pid]},
	{code: 147, key: 'SCHEDSWITCH_1_X', name: 'NA', dir: '<', category: 'UNKNOWN', source: [], flags: ['UNUSED'], captured: false, byRequest: false, old: false, unused: true, params: []},
	{code: 148, key: 'DROP_E', name: 'drop', dir: '>', category: 'UNKNOWN', source: ['METAEVENT', 'INTERNAL'], flags: ['SKIPPARSERESET'], captured: false, byRequest: false, old: false, unused: false, params: [ratio_u32]},
	{code: 149, key: 'DROP_X', name: 'drop', dir: '<', category: 'UNKNOWN', source: ['METAEVENT', 'INTERNAL'], flags: ['SKIPPARSERESET'], captured: false, byRequest: false, old: false, unused: false, params: [ratio_u32]},
	{code: 150, key: 'FCNTL_E', name: 'fcntl', dir: '>', category: 'IO_OTHER', source: ['SYSCALL'], flags: ['USES_FD', 'MODIFIES_STATE', 'CONVERTER_MANAGED', 'OLD_VERSION'], captured: false, byRequest: false, old: true, unused: false, params: [fd_fd, cmd_enum8_fcntl_commands]},
	{code: 151, key: 'FCNTL_X', name: 'fcntl', dir: '<', category: 'IO_OTHER', source: ['SYSCALL'], flags: ['USES_FD', 'MODIFIES_STATE', 'CONVERTER_MANAGED'], captured: true, byRequest: false, old: false, unused: false, params: [res_fd, fd_fd, cmd_enum8_fcntl_commands, arg_u64_HEX]},
	{code: 152, key: 'SCHEDSWITCH_6_E', name: 'switch', dir: '>', category: 'SCHEDULER', source: ['TRACEPOINT'], flags: [], captured: true, byRequest: true, old: false, unused: false, params: [next_pid, pgft_maj_u64, pgft_min_u64, vm_size_u32, vm_rss_u32, vm_swap_u32]},
	{code: 153, key: 'SCHEDSWITCH_6_X', name: 'NA', dir: '<', category: 'UNKNOWN', source: [], flags: ['UNUSED'], captured: false, byRequest: false, old: false, unused: true, params: []},
	{code: 154, key: 'EXECVE_13_E', name: 'execve', dir: '>', category: 'PROCESS', source: ['SYSCALL'], flags: ['MODIFIES_STATE', 'CONVERTER_MANAGED', 'OLD_VERSION'], captured: false, byRequest: false, old: true, unused: false, params: []},
	{code: 155, key: 'EXECVE_13_X', name: 'execve', dir: '<', category: 'PROCESS', source: ['SYSCALL'], flags: ['MODIFIES_STATE', 'CONVERTER_MANAGED', 'OLD_VERSION'], captured: false, byRequest: false, old: true, unused: false, params: [res_errno, exe_string, args_strings, tid_pid, pid_pid, ptid_pid, cwd_string, fdlimit_u64, pgft_maj_u64, pgft_min_u64, vm_size_u32, vm_rss_u32, vm_swap_u32]},
	{code: 156, key: 'CLONE_16_E', name: 'clone', dir: '>', category: 'PROCESS', source: ['SYSCALL'], flags: ['MODIFIES_STATE', 'OLD_VERSION'], captured: false, byRequest: false, old: true, unused: false, params: []},
	{code: 157, key: 'CLONE_16_X', name: 'clone', dir: '<', category: 'PROCESS', source: ['SYSCALL'], flags: ['MODIFIES_STATE', 'CONVERTER_MANAGED', 'OLD_VERSION'], captured: false, byRequest: false, old: true, unused: false, params: [res_pid, exe_string, args_strings, tid_pid, pid_pid, ptid_pid, cwd_string, fdlimit_i64, pgft_maj_u64, pgft_min_u64, vm_size_u32, vm_rss_u32, vm_swap_u32, flags_flags32_clone_flags, uid_u32, gid_u32]},
	{code: 158, key: 'BRK_4_E', name: 'brk', dir: '>', category: 'MEMORY', source: ['SYSCALL'], flags: ['CONVERTER_MANAGED', 'OLD_VERSION'], captured: false, byRequest: false, old: true, unused: false, params: [addr_u64_HEX]},
	{code: 159, key: 'BRK_4_X', name: 'brk', dir: '<', category: 'MEMORY', source: ['SYSCALL'], flags: ['CONVERTER_MANAGED'], captured: false, byRequest: false, old: false, unused: false, params: [res_u64_HEX, vm_size_u32, vm_rss_u32, vm_swap_u32, addr_u64_HEX]},
	{code: 160, key: 'MMAP_E', name: 'mmap', dir: '>', category: 'MEMORY', source: ['SYSCALL'], flags: ['USES_FD', 'CONVERTER_MANAGED', 'OLD_VERSION'], captured: false, byRequest: false, old: true, unused: false, params: [addr_u64_HEX, length_u64, prot_flags32_prot_flags, flags_flags32_mmap_flags, fd_fd, offset_u64]},
	{code: 161, key: 'MMAP_X', name: 'mmap', dir: '<', category: 'MEMORY', source: ['SYSCALL'], flags: ['USES_FD', 'CONVERTER_MANAGED'], captured: false, byRequest: false, old: false, unused: false, params: [res_address, vm_size_u32, vm_rss_u32, vm_swap_u32, addr_u64_HEX, length_u64, prot_flags32_prot_flags, flags_flags32_mmap_flags, fd_fd, offset_u64]},
	{code: 162, key: 'MMAP2_E', name: 'mmap2', dir: '>', category: 'MEMORY', source: ['SYSCALL'], flags: ['USES_FD', 'CONVERTER_MANAGED', 'OLD_VERSION'], captured: false, byRequest: false, old: true, unused: false, params: [addr_u64_HEX, length_u64, prot_flags32_prot_flags, flags_flags32_mmap_flags, fd_fd, pgoffset_u64]},
	{code: 163, key: 'MMAP2_X', name: 'mmap2', dir: '<', category: 'MEMORY', source: ['SYSCALL'], flags: ['USES_FD', 'CONVERTER_MANAGED'], captured: false, byRequest: false, old: false, unused: false, params: [res_address, vm_size_u32, vm_rss_u32, vm_swap_u32, addr_u64_HEX, length_u64, prot_flags32_prot_flags, flags_flags32_mmap_flags, fd_fd, pgoffset_u64]},
	{code: 164, key: 'MUNMAP_E', name: 'munmap', dir: '>', category: 'MEMORY', source: ['SYSCALL'], flags: ['CONVERTER_MANAGED', 'OLD_VERSION'], captured: false, byRequest: false, old: true, unused: false, params: [addr_u64_HEX, length_u64]},
	{code: 165, key: 'MUNMAP_X', name: 'munmap', dir: '<', category: 'MEMORY', source: ['SYSCALL'], flags: ['CONVERTER_MANAGED'], captured: false, byRequest: false, old: false, unused: false, params: [res_errno, vm_size_u32, vm_rss_u32, vm_swap_u32, addr_u64_HEX, length_u64]},
	{code: 166, key: 'SPLICE_E', name: 'splice', dir: '>', category: 'IO_OTHER', source: ['SYSCALL'], flags: ['USES_FD', 'CONVERTER_MANAGED', 'OLD_VERSION'], captured: false, byRequest: false, old: true, unused: false, params: [fd_in_fd, fd_out_fd, size_u64, flags_flags32_splice_flags]},
	{code: 167, key: 'SPLICE_X', name: 'splice', dir: '<', category: 'IO_OTHER', source: ['SYSCALL'], flags: ['USES_FD', 'CONVERTER_MANAGED'], captured: false, byRequest: false, old: false, unused: false, params: [res_errno, fd_in_fd, fd_out_fd, size_u64, flags_flags32_splice_flags]},
	{code: 168, key: 'PTRACE_E', name: 'ptrace', dir: '>', category: 'PROCESS', source: ['SYSCALL'], flags: ['CONVERTER_MANAGED', 'OLD_VERSION'], captured: false, byRequest: false, old: true, unused: false, params: [request_enum16_ptrace_requests, pid_pid]},
	{code: 169, key: 'PTRACE_X', name: 'ptrace', dir: '<', category: 'PROCESS', source: ['SYSCALL'], flags: ['CONVERTER_MANAGED'], captured: false, byRequest: false, old: false, unused: false, params: [res_errno, addr_dynamic_HEX_ptrace, data_dynamic_HEX_ptrace, request_enum16_ptrace_requests, pid_pid]},
	{code: 170, key: 'IOCTL_3_E', name: 'ioctl', dir: '>', category: 'IO_OTHER', source: ['SYSCALL'], flags: ['USES_FD', 'CONVERTER_MANAGED', 'OLD_VERSION'], captured: false, byRequest: false, old: true, unused: false, params: [fd_fd, request_u64_HEX, argument_u64_HEX]},
	{code: 171, key: 'IOCTL_3_X', name: 'ioctl', dir: '<', category: 'IO_OTHER', source: ['SYSCALL'], flags: ['USES_FD', 'CONVERTER_MANAGED'], captured: false, byRequest: false, old: false, unused: false, params: [res_errno, fd_fd, request_u64_HEX, argument_u64_HEX]},
	{code: 172, key: 'EXECVE_14_E', name: 'execve', dir: '>', category: 'PROCESS', source: ['SYSCALL'], flags: ['MODIFIES_STATE', 'CONVERTER_MANAGED', 'OLD_VERSION'], captured: false, byRequest: false, old: true, unused: false, params: []},
	{code: 173, key: 'EXECVE_14_X', name: 'execve', dir: '<', category: 'PROCESS', source: ['SYSCALL'], flags: ['MODIFIES_STATE', 'CONVERTER_MANAGED', 'OLD_VERSION'], captured: false, byRequest: false, old: true, unused: false, params: [res_errno, exe_string, args_strings, tid_pid, pid_pid, ptid_pid, cwd_string, fdlimit_u64, pgft_maj_u64, pgft_min_u64, vm_size_u32, vm_rss_u32, vm_swap_u32, env_strings]},
	{code: 174, key: 'RENAME_E', name: 'rename', dir: '>', category: 'FILE', source: ['SYSCALL'], flags: ['OLD_VERSION'], captured: false, byRequest: false, old: true, unused: false, params: []},
	{code: 175, key: 'RENAME_X', name: 'rename', dir: '<', category: 'FILE', source: ['SYSCALL'], flags: [], captured: false, byRequest: false, old: false, unused: false, params: [res_errno, oldpath_path, newpath_path]},
	{code: 176, key: 'RENAMEAT_E', name: 'renameat', dir: '>', category: 'FILE', source: ['SYSCALL'], flags: ['OLD_VERSION'], captured: false, byRequest: false, old: true, unused: false, params: []},
	{code: 177, key: 'RENAMEAT_X', name: 'renameat', dir: '<', category: 'FILE', source: ['SYSCALL'], flags: [], captured: false, byRequest: false, old: false, unused: false, params: [res_errno, olddirfd_fd, oldpath_relpath_1, newdirfd_fd, newpath_relpath_3]},
	{code: 178, key: 'SYMLINK_E', name: 'symlink', dir: '>', category: 'FILE', source: ['SYSCALL'], flags: ['OLD_VERSION'], captured: false, byRequest: false, old: true, unused: false, params: []},
	{code: 179, key: 'SYMLINK_X', name: 'symlink', dir: '<', category: 'FILE', source: ['SYSCALL'], flags: [], captured: false, byRequest: false, old: false, unused: false, params: [res_errno, target_string, linkpath_path]},
	{code: 180, key: 'SYMLINKAT_E', name: 'symlinkat', dir: '>', category: 'FILE', source: ['SYSCALL'], flags: ['OLD_VERSION'], captured: false, byRequest: false, old: true, unused: false, params: []},
	{code: 181, key: 'SYMLINKAT_X', name: 'symlinkat', dir: '<', category: 'FILE', source: ['SYSCALL'], flags: ['USES_FD'], captured: false, byRequest: false, old: false, unused: false, params: [res_errno, target_string, linkdirfd_fd, linkpath_relpath_2]},
	{code: 182, key: 'FORK_E', name: 'fork', dir: '>', category: 'PROCESS', source: ['SYSCALL'], flags: ['MODIFIES_STATE', 'OLD_VERSION'], captured: false, byRequest: false, old: true, unused: false, params: []},
	{code: 183, key: 'FORK_X', name: 'fork', dir: '<', category: 'PROCESS', source: ['SYSCALL'], flags: ['MODIFIES_STATE', 'CONVERTER_MANAGED', 'OLD_VERSION'], captured: false, byRequest: false, old: true, unused: false, params: [res_pid, exe_string, args_strings, tid_pid, pid_pid, ptid_pid, cwd_string, fdlimit_i64, pgft_maj_u64, pgft_min_u64, vm_size_u32, vm_rss_u32, vm_swap_u32, flags_flags32_clone_flags, uid_u32, gid_u32]},
	{code: 184, key: 'VFORK_E', name: 'vfork', dir: '>', category: 'PROCESS', source: ['SYSCALL'], flags: ['MODIFIES_STATE', 'OLD_VERSION'], captured: false, byRequest: false, old: true, unused: false, params: []},
	{code: 185, key: 'VFORK_X', name: 'vfork', dir: '<', category: 'PROCESS', source: ['SYSCALL'], flags: ['MODIFIES_STATE', 'CONVERTER_MANAGED', 'OLD_VERSION'], captured: false, byRequest: false, old: true, unused: false, params: [res_pid, exe_string, args_strings, tid_pid, pid_pid, ptid_pid, cwd_string, fdlimit_i64, pgft_maj_u64, pgft_min_u64, vm_size_u32, vm_rss_u32, vm_swap_u32, flags_flags32_clone_flags, uid_u32, gid_u32]},
	{code: 186, key: 'PROCEXIT_1_E', name: 'procexit', dir: '>', category: 'PROCESS', source: ['TRACEPOINT'], flags: ['MODIFIES_STATE'], captured: true, byRequest: false, old: false, unused: false, params: [status_errno, ret_errno, sig_signal, core_u8, reaper_tid_pid]},
	{code: 187, key: 'PROCEXIT_1_X', name: 'NA', dir: '<', category: 'UNKNOWN', source: [], flags: ['UNUSED'], captured: false, byRequest: false, old: false, unused: true, params: []},
	{code: 188, key: 'SENDFILE_E', name: 'sendfile', dir: '>', category: 'IO_WRITE', source: ['SYSCALL'], flags: ['USES_FD', 'CONVERTER_MANAGED', 'OLD_VERSION'], captured: false, byRequest: false, old: true, unused: false, params: [out_fd_fd, in_fd_fd, offset_u64, size_u64]},
	{code: 189, key: 'SENDFILE_X', name: 'sendfile', dir: '<', category: 'IO_WRITE', source: ['SYSCALL'], flags: ['USES_FD', 'CONVERTER_MANAGED'], captured: false, byRequest: false, old: false, unused: false, params: [res_errno, offset_u64, out_fd_fd, in_fd_fd, size_u64]},
	{code: 190, key: 'QUOTACTL_E', name: 'quotactl', dir: '>', category: 'USER', source: ['SYSCALL'], flags: ['CONVERTER_MANAGED', 'OLD_VERSION'], captured: false, byRequest: false, old: true, unused: false, params: [cmd_flags16_DEC_quotactl_cmds, type_flags8_DEC_quotactl_types, id_u32, quota_fmt_flags8_DEC_quotactl_quota_fmts]},
	{code: 191, key: 'QUOTACTL_X', name: 'quotactl', dir: '<', category: 'USER', source: ['SYSCALL'], flags: ['CONVERTER_MANAGED'], captured: false, byRequest: false, old: false, unused: false, params: [res_errno, special_string, quotafilepath_string, dqb_bhardlimit_u64, dqb_bsoftlimit_u64, dqb_curspace_u64, dqb_ihardlimit_u64, dqb_isoftlimit_u64, dqb_btime_reltime, dqb_itime_reltime, dqi_bgrace_reltime, dqi_igrace_reltime, dqi_flags_flags8_DEC_quotactl_dqi_flags, quota_fmt_out_flags8_DEC_quotactl_quota_fmts, cmd_flags16_DEC_quotactl_cmds, type_flags8_DEC_quotactl_types, id_u32, quota_fmt_flags8_DEC_quotactl_quota_fmts]},
	{code: 192, key: 'SETRESUID_E', name: 'setresuid', dir: '>', category: 'USER', source: ['SYSCALL'], flags: ['MODIFIES_STATE', 'CONVERTER_MANAGED', 'OLD_VERSION'], captured: false, byRequest: false, old: true, unused: false, params: [ruid_uid, euid_uid, suid_uid]},
	{code: 193, key: 'SETRESUID_X', name: 'setresuid', dir: '<', category: 'USER', source: ['SYSCALL'], flags: ['MODIFIES_STATE', 'CONVERTER_MANAGED'], captured: false, byRequest: false, old: false, unused: false, params: [res_errno, ruid_uid, euid_uid, suid_uid]},
	{code: 194, key: 'SETRESGID_E', name: 'setresgid', dir: '>', category: 'USER', source: ['SYSCALL'], flags: ['MODIFIES_STATE', 'CONVERTER_MANAGED', 'OLD_VERSION'], captured: false, byRequest: false, old: true, unused: false, params: [rgid_gid, egid_gid, sgid_gid]},
	{code: 195, key: 'SETRESGID_X', name: 'setresgid', dir: '<', category: 'USER', source: ['SYSCALL'], flags: ['MODIFIES_STATE', 'CONVERTER_MANAGED'], captured: false, byRequest: false, old: false, unused: false, params: [res_errno, rgid_gid, egid_gid, sgid_gid]},
	{code: 196, key: 'SCAPEVENT_E', name: 'scapevent', dir: '>', category: 'UNKNOWN', source: ['METAEVENT', 'INTERNAL'], flags: ['SKIPPARSERESET'], captured: false, byRequest: false, old: false, unused: false, params: [event_type_u32, event_data_u64]},
	{code: 197, key: 'SCAPEVENT_X', name: 'NA', dir: '<', category: 'UNKNOWN', source: [], flags: ['UNUSED'], captured: false, byRequest: false, old: false, unused: true, params: []},
	{code: 198, key: 'SETUID_E', name: 'setuid', dir: '>', category: 'USER', source: ['SYSCALL'], flags: ['MODIFIES_STATE', 'CONVERTER_MANAGED', 'OLD_VERSION'], captured: false, byRequest: false, old: true, unused: false, params: [uid_uid]},
	{code: 199, key: 'SETUID_X', name: 'setuid', dir: '<', category: 'USER', source: ['SYSCALL'], flags: ['MODIFIES_STATE', 'CONVERTER_MANAGED'], captured: true, byRequest: false, old: false, unused: false, params: [res_errno, uid_uid]},
	{code: 200, key: 'SETGID_E', name: 'setgid', dir: '>', category: 'USER', source: ['SYSCALL'], flags: ['MODIFIES_STATE', 'CONVERTER_MANAGED', 'OLD_VERSION'], captured: false, byRequest: false, old: true, unused: false, params: [gid_gid]},
	{code: 201, key: 'SETGID_X', name: 'setgid', dir: '<', category: 'USER', source: ['SYSCALL'], flags: ['MODIFIES_STATE', 'CONVERTER_MANAGED'], captured: false, byRequest: false, old: false, unused: false, params: [res_errno, gid_gid]},
	{code: 202, key: 'GETUID_E', name: 'getuid', dir: '>', category: 'USER', source: ['SYSCALL'], flags: ['OLD_VERSION'], captured: false, byRequest: false, old: true, unused: false, params: []},
	{code: 203, key: 'GETUID_X', name: 'getuid', dir: '<', category: 'USER', source: ['SYSCALL'], flags: [], captured: false, byRequest: false, old: false, unused: false, params: [uid_uid]},
	{code: 204, key: 'GETEUID_E', name: 'geteuid', dir: '>', category: 'USER', source: ['SYSCALL'], flags: ['OLD_VERSION'], captured: false, byRequest: false, old: true, unused: false, params: []},
	{code: 205, key: 'GETEUID_X', name: 'geteuid', dir: '<', category: 'USER', source: ['SYSCALL'], flags: [], captured: false, byRequest: false, old: false, unused: false, params: [euid_uid]},
	{code: 206, key: 'GETGID_E', name: 'getgid', dir: '>', category: 'USER', source: ['SYSCALL'], flags: ['OLD_VERSION'], captured: false, byRequest: false, old: true, unused: false, params: []},
	{code: 207, key: 'GETGID_X', name: 'getgid', dir: '<', category: 'USER', source: ['SYSCALL'], flags: [], captured: false, byRequest: false, old: false, unused: false, params: [gid_gid]},
	{code: 208, key: 'GETEGID_E', name: 'getegid', dir: '>', category: 'USER', source: ['SYSCALL'], flags: ['OLD_VERSION'], captured: false, byRequest: false, old: true, unused: false, params: []},
	{code: 209, key: 'GETEGID_X', name: 'getegid', dir: '<', category: 'USER', source: ['SYSCALL'], flags: [], captured: false, byRequest: false, old: false, unused: false, params: [egid_gid]},
	{code: 210, key: 'GETRESUID_E', name: 'getresuid', dir: '>', category: 'USER', source: ['SYSCALL'], flags: ['OLD_VERSION'], captured: false, byRequest: false, old: true, unused: false, params: []},
	{code: 211, key: 'GETRESUID_X', name: 'getresuid', dir: '<', category: 'USER', source: ['SYSCALL'], flags: [], captured: false, byRequest: false, old: false, unused: false, params: [res_errno, ruid_uid, euid_uid, suid_uid]},
	{code: 212, key: 'GETRESGID_E', name: 'getresgid', dir: '>', category: 'USER', source: ['SYSCALL'], flags: ['OLD_VERSION'], captured: false, byRequest: false, old: true, unused: false, params: []},
	{code: 213, key: 'GETRESGID_X', name: 'getresgid', dir: '<', category: 'USER', source: ['SYSCALL'], flags: [], captured: false, byRequest: false, old: false, unused: false, params: [res_errno, rgid_gid, egid_gid, sgid_gid]},
	{code: 214, key: 'EXECVE_15_E', name: 'execve', dir: '>', category: 'PROCESS', source: ['SYSCALL'], flags: ['MODIFIES_STATE', 'CONVERTER_MANAGED', 'OLD_VERSION'], captured: false, byRequest: false, old: true, unused: false, params: []},
	{code: 215, key: 'EXECVE_15_X', name: 'execve', dir: '<', category: 'PROCESS', source: ['SYSCALL'], flags: ['MODIFIES_STATE', 'CONVERTER_MANAGED', 'OLD_VERSION'], captured: false, byRequest: false, old: true, unused: false, params: [res_errno, exe_string, args_strings, tid_pid, pid_pid, ptid_pid, cwd_string, fdlimit_u64, pgft_maj_u64, pgft_min_u64, vm_size_u32, vm_rss_u32, vm_swap_u32, comm_string, env_strings]},
	{code: 216, key: 'CLONE_17_E', name: 'clone', dir: '>', category: 'PROCESS', source: ['SYSCALL'], flags: ['MODIFIES_STATE', 'OLD_VERSION'], captured: false, byRequest: false, old: true, unused: false, params: []},
	{code: 217, key: 'CLONE_17_X', name: 'clone', dir: '<', category: 'PROCESS', source: ['SYSCALL'], flags: ['MODIFIES_STATE', 'CONVERTER_MANAGED', 'OLD_VERSION'], captured: false, byRequest: false, old: true, unused: false, params: [res_pid, exe_string, args_strings, tid_pid, pid_pid, ptid_pid, cwd_string, fdlimit_i64, pgft_maj_u64, pgft_min_u64, vm_size_u32, vm_rss_u32, vm_swap_u32, comm_string, flags_flags32_clone_flags, uid_u32, gid_u32]},
	{code: 218, key: 'FORK_17_E', name: 'fork', dir: '>', category: 'PROCESS', source: ['SYSCALL'], flags: ['MODIFIES_STATE', 'OLD_VERSION'], captured: false, byRequest: false, old: true, unused: false, params: []},
	{code: 219, key: 'FORK_17_X', name: 'fork', dir: '<', category: 'PROCESS', source: ['SYSCALL'], flags: ['MODIFIES_STATE', 'CONVERTER_MANAGED', 'OLD_VERSION'], captured: false, byRequest: false, old: true, unused: false, params: [res_pid, exe_string, args_strings, tid_pid, pid_pid, ptid_pid, cwd_string, fdlimit_i64, pgft_maj_u64, pgft_min_u64, vm_size_u32, vm_rss_u32, vm_swap_u32, comm_string, flags_flags32_clone_flags, uid_u32, gid_u32]},
	{code: 220, key: 'VFORK_17_E', name: 'vfork', dir: '>', category: 'PROCESS', source: ['SYSCALL'], flags: ['MODIFIES_STATE', 'OLD_VERSION'], captured: false, byRequest: false, old: true, unused: false, params: []},
	{code: 221, key: 'VFORK_17_X', name: 'vfork', dir: '<', category: 'PROCESS', source: ['SYSCALL'], flags: ['MODIFIES_STATE', 'CONVERTER_MANAGED', 'OLD_VERSION'], captured: false, byRequest: false, old: true, unused: false, params: [res_pid, exe_string, args_strings, tid_pid, pid_pid, ptid_pid, cwd_string, fdlimit_i64, pgft_maj_u64, pgft_min_u64, vm_size_u32, vm_rss_u32, vm_swap_u32, comm_string, flags_flags32_clone_flags, uid_u32, gid_u32]},
	{code: 222, key: 'CLONE_20_E', name: 'clone', dir: '>', category: 'PROCESS', source: ['SYSCALL'], flags: ['MODIFIES_STATE', 'OLD_VERSION'], captured: false, byRequest: false, old: true, unused: false, params: []},
	{code: 223, key: 'CLONE_20_X', name: 'clone', dir: '<', category: 'PROCESS', source: ['SYSCALL'], flags: ['MODIFIES_STATE', 'CONVERTER_MANAGED'], captured: true, byRequest: false, old: false, unused: false, params: [res_pid, exe_string, args_strings, tid_pid, pid_pid, ptid_pid, cwd_string, fdlimit_i64, pgft_maj_u64, pgft_min_u64, vm_size_u32, vm_rss_u32, vm_swap_u32, comm_string, cgroups_strings, flags_flags32_clone_flags, uid_u32, gid_u32, vtid_pid, vpid_pid, pidns_init_start_ts_u64]},
	{code: 224, key: 'FORK_20_E', name: 'fork', dir: '>', category: 'PROCESS', source: ['SYSCALL'], flags: ['MODIFIES_STATE', 'OLD_VERSION'], captured: false, byRequest: false, old: true, unused: false, params: []},
	{code: 225, key: 'FORK_20_X', name: 'fork', dir: '<', category: 'PROCESS', source: ['SYSCALL'], flags: ['MODIFIES_STATE', 'CONVERTER_MANAGED'], captured: true, byRequest: false, old: false, unused: false, params: [res_pid, exe_string, args_strings, tid_pid, pid_pid, ptid_pid, cwd_string, fdlimit_i64, pgft_maj_u64, pgft_min_u64, vm_size_u32, vm_rss_u32, vm_swap_u32, comm_string, cgroups_strings, flags_flags32_clone_flags, uid_u32, gid_u32, vtid_pid, vpid_pid, pidns_init_start_ts_u64]},
	{code: 226, key: 'VFORK_20_E', name: 'vfork', dir: '>', category: 'PROCESS', source: ['SYSCALL'], flags: ['MODIFIES_STATE', 'OLD_VERSION'], captured: false, byRequest: false, old: true, unused: false, params: []},
	{code: 227, key: 'VFORK_20_X', name: 'vfork', dir: '<', category: 'PROCESS', source: ['SYSCALL'], flags: ['MODIFIES_STATE', 'CONVERTER_MANAGED'], captured: true, byRequest: false, old: false, unused: false, params: [res_pid, exe_string, args_strings, tid_pid, pid_pid, ptid_pid, cwd_string, fdlimit_i64, pgft_maj_u64, pgft_min_u64, vm_size_u32, vm_rss_u32, vm_swap_u32, comm_string, cgroups_strings, flags_flags32_clone_flags, uid_u32, gid_u32, vtid_pid, vpid_pid, pidns_init_start_ts_u64]},
	{code: 228, key: 'CONTAINER_E', name: 'container', dir: '>', category: 'UNKNOWN', source: ['METAEVENT', 'INTERNAL'], flags: ['MODIFIES_STATE', 'SKIPPARSERESET', 'CONVERTER_MANAGED', 'OLD_VERSION'], captured: false, byRequest: false, old: true, unused: false, params: [id_string, type_u32, name_string, image_string]},
	{code: 229, key: 'CONTAINER_X', name: 'NA', dir: '<', category: 'UNKNOWN', source: [], flags: ['UNUSED'], captured: false, byRequest: false, old: false, unused: true, params: []},
	{code: 230, key: 'EXECVE_16_E', name: 'execve', dir: '>', category: 'PROCESS', source: ['SYSCALL'], flags: ['MODIFIES_STATE', 'CONVERTER_MANAGED', 'OLD_VERSION'], captured: false, byRequest: false, old: true, unused: false, params: []},
	{code: 231, key: 'EXECVE_16_X', name: 'execve', dir: '<', category: 'PROCESS', source: ['SYSCALL'], flags: ['MODIFIES_STATE', 'CONVERTER_MANAGED', 'OLD_VERSION'], captured: false, byRequest: false, old: true, unused: false, params: [res_errno, exe_string, args_strings, tid_pid, pid_pid, ptid_pid, cwd_string, fdlimit_u64, pgft_maj_u64, pgft_min_u64, vm_size_u32, vm_rss_u32, vm_swap_u32, comm_string, cgroups_strings, env_strings]},
	{code: 232, key: 'SIGNALDELIVER_E', name: 'signaldeliver', dir: '>', category: 'SIGNAL', source: ['TRACEPOINT'], flags: [], captured: true, byRequest: false, old: false, unused: false, params: [spid_pid, dpid_pid, sig_signal]},
	{code: 233, key: 'SIGNALDELIVER_X', name: 'NA', dir: '<', category: 'UNKNOWN', source: [], flags: ['UNUSED'], captured: false, byRequest: false, old: false, unused: true, params: []},
	{code: 234, key: 'PROCINFO_E', name: 'procinfo', dir: '>', category: 'UNKNOWN', source: ['METAEVENT', 'INTERNAL'], flags: ['SKIPPARSERESET'], captured: false, byRequest: false, old: false, unused: false, params: [cpu_usr_u64, cpu_sys_u64]},
	{code: 235, key: 'PROCINFO_X', name: 'NA', dir: '<', category: 'UNKNOWN', source: [], flags: ['UNUSED'], captured: false, byRequest: false, old: false, unused: true, params: []},
	{code: 236, key: 'GETDENTS_E', name: 'getdents', dir: '>', category: 'FILE', source: ['SYSCALL'], flags: ['USES_FD', 'CONVERTER_MANAGED', 'OLD_VERSION'], captured: false, byRequest: false, old: true, unused: false, params: [fd_fd_NA]},
	{code: 237, key: 'GETDENTS_X', name: 'getdents', dir: '<', category: 'FILE', source: ['SYSCALL'], flags: ['USES_FD', 'CONVERTER_MANAGED'], captured: false, byRequest: false, old: false, unused: false, params: [res_errno, fd_fd_NA]},
	{code: 238, key: 'GETDENTS64_E', name: 'getdents64', dir: '>', category: 'FILE', source: ['SYSCALL'], flags: ['USES_FD', 'CONVERTER_MANAGED', 'OLD_VERSION'], captured: false, byRequest: false, old: true, unused: false, params: [fd_fd_NA]},
	{code: 239, key: 'GETDENTS64_X', name: 'getdents64', dir: '<', category: 'FILE', source: ['SYSCALL'], flags: ['USES_FD', 'CONVERTER_MANAGED'], captured: false, byRequest: false, old: false, unused: false, params: [res_errno, fd_fd_NA]},
	{code: 240, key: 'SETNS_E', name: 'setns', dir: '>', category: 'PROCESS', source: ['SYSCALL'], flags: ['USES_FD', 'CONVERTER_MANAGED', 'OLD_VERSION'], captured: false, byRequest: false, old: true, unused: false, params: [fd_fd_NA, nstype_flags32_clone_flags]},
	{code: 241, key: 'SETNS_X', name: 'setns', dir: '<', category: 'PROCESS', source: ['SYSCALL'], flags: ['USES_FD', 'CONVERTER_MANAGED'], captured: false, byRequest: false, old: false, unused: false, params: [res_errno, fd_fd_NA, nstype_flags32_clone_flags]},
	{code: 242, key: 'FLOCK_E', name: 'flock', dir: '>', category: 'FILE', source: ['SYSCALL'], flags: ['USES_FD', 'CONVERTER_MANAGED', 'OLD_VERSION'], captured: false, byRequest: false, old: true, unused: false, params: [fd_fd_NA, operation_flags32_flock_flags]},
	{code: 243, key: 'FLOCK_X', name: 'flock', dir: '<', category: 'FILE', source: ['SYSCALL'], flags: ['USES_FD', 'CONVERTER_MANAGED'], captured: false, byRequest: false, old: false, unused: false, params: [res_errno, fd_fd_NA, operation_flags32_flock_flags]},
	{code: 244, key: 'CPU_HOTPLUG_E', name: 'cpu_hotplug', dir: '>', category: 'SYSTEM', source: ['METAEVENT'], flags: ['MODIFIES_STATE', 'SKIPPARSERESET'], captured: false, byRequest: false, old: false, unused: false, params: [cpu_u32, action_u32]},
	{code: 245, key: 'CPU_HOTPLUG_X', name: 'NA', dir: '<', category: 'UNKNOWN', source: [], flags: ['UNUSED'], captured: false, byRequest: false, old: false, unused: true, params: []},
	{code: 246, key: 'ACCEPT_5_E', name: 'accept', dir: '>', category: 'NET', source: ['SYSCALL'], flags: ['CREATES_FD', 'MODIFIES_STATE', 'OLD_VERSION'], captured: false, byRequest: false, old: true, unused: false, params: []},
	{code: 247, key: 'ACCEPT_5_X', name: 'accept', dir: '<', category: 'NET', source: ['SYSCALL'], flags: ['CREATES_FD', 'MODIFIES_STATE'], captured: true, byRequest: false, old: false, unused: false, params: [fd_fd, tuple_socktuple, queuepct_u8, queuelen_u32, queuemax_u32]},
	{code: 248, key: 'ACCEPT4_5_E', name: 'accept', dir: '>', category: 'NET', source: ['SYSCALL'], flags: ['CREATES_FD', 'MODIFIES_STATE', 'CONVERTER_MANAGED', 'OLD_VERSION'], captured: false, byRequest: false, old: true, unused: false, params: [flags_i32_HEX]},
	{code: 249, key: 'ACCEPT4_5_X', name: 'accept', dir: '<', category: 'NET', source: ['SYSCALL'], flags: ['CREATES_FD', 'MODIFIES_STATE', 'CONVERTER_MANAGED', 'OLD_VERSION'], captured: false, byRequest: false, old: true, unused: false, params: [fd_fd, tuple_socktuple, queuepct_u8, queuelen_u32, queuemax_u32]},
	{code: 250, key: 'SEMOP_E', name: 'semop', dir: '>', category: 'PROCESS', source: ['SYSCALL'], flags: ['CONVERTER_MANAGED', 'OLD_VERSION'], captured: false, byRequest: false, old: true, unused: false, params: [semid_i32]},
	{code: 251, key: 'SEMOP_X', name: 'semop', dir: '<', category: 'PROCESS', source: ['SYSCALL'], flags: ['CONVERTER_MANAGED'], captured: false, byRequest: false, old: false, unused: false, params: [res_errno, nsops_u32, sem_num_0_u16, sem_op_0_i16, sem_flg_0_flags16_semop_flags, sem_num_1_u16, sem_op_1_i16, sem_flg_1_flags16_semop_flags, semid_i32]},
	{code: 252, key: 'SEMCTL_E', name: 'semctl', dir: '>', category: 'PROCESS', source: ['SYSCALL'], flags: ['CONVERTER_MANAGED', 'OLD_VERSION'], captured: false, byRequest: false, old: true, unused: false, params: [semid_i32, semnum_i32, cmd_flags16_semctl_commands, val_i32]},
	{code: 253, key: 'SEMCTL_X', name: 'semctl', dir: '<', category: 'PROCESS', source: ['SYSCALL'], flags: ['CONVERTER_MANAGED'], captured: false, byRequest: false, old: false, unused: false, params: [res_errno, semid_i32, semnum_i32, cmd_flags16_semctl_commands, val_i32]},
	{code: 254, key: 'PPOLL_E', name: 'ppoll', dir: '>', category: 'WAIT', source: ['SYSCALL'], flags: ['WAITS', 'CONVERTER_MANAGED', 'OLD_VERSION'], captured: false, byRequest: false, old: true, unused: false, params: [fds_fdlist, timeout_reltime, sigmask_sigset]},
	{code: 255, key: 'PPOLL_X', name: 'ppoll', dir: '<', category: 'WAIT', source: ['SYSCALL'], flags: ['WAITS', 'CONVERTER_MANAGED'], captured: false, byRequest: false, old: false, unused: false, params: [res_errno, fds_fdlist, timeout_reltime, sigmask_sigset]},
	{code: 256, key: 'MOUNT_E', name: 'mount', dir: '>', category: 'FILE', source: ['SYSCALL'], flags: ['MODIFIES_STATE', 'CONVERTER_MANAGED', 'OLD_VERSION'], captured: false, byRequest: false, old: true, unused: false, params: [flags_flags32_mount_flags]},
	{code: 257, key: 'MOUNT_X', name: 'mount', dir: '<', category: 'FILE', source: ['SYSCALL'], flags: ['MODIFIES_STATE', 'CONVERTER_MANAGED'], captured: false, byRequest: false, old: false, unused: false, params: [res_errno, dev_string, dir_path, type_string, flags_flags32_mount_flags]},
	{code: 258, key: 'UMOUNT_E', name: 'umount', dir: '>', category: 'FILE', source: ['SYSCALL'], flags: ['MODIFIES_STATE', 'OLD_VERSION'], captured: false, byRequest: false, old: true, unused: false, params: [flags_flags32_umount_flags]},
	{code: 259, key: 'UMOUNT_X', name: 'umount', dir: '<', category: 'FILE', source: ['SYSCALL'], flags: ['MODIFIES_STATE', 'CONVERTER_MANAGED', 'OLD_VERSION'], captured: false, byRequest: false, old: true, unused: false, params: [res_errno, name_path]},
	{code: 260, key: 'K8S_E', name: 'k8s', dir: '>', category: 'UNKNOWN', source: ['METAEVENT', 'INTERNAL'], flags: ['MODIFIES_STATE', 'SKIPPARSERESET', 'OLD_VERSION'], captured: false, byRequest: false, old: true, unused: false, params: [json_string]},
	{code: 261, key: 'K8S_X', name: 'NA', dir: '<', category: 'UNKNOWN', source: [], flags: ['UNUSED'], captured: false, byRequest: false, old: false, unused: true, params: []},
	{code: 262, key: 'SEMGET_E', name: 'semget', dir: '>', category: 'PROCESS', source: ['SYSCALL'], flags: ['CONVERTER_MANAGED', 'OLD_VERSION'], captured: false, byRequest: false, old: true, unused: false, params: [key_i32_HEX, nsems_i32, semflg_flags32_semget_flags]},
	{code: 263, key: 'SEMGET_X', name: 'semget', dir: '<', category: 'PROCESS', source: ['SYSCALL'], flags: ['CONVERTER_MANAGED'], captured: false, byRequest: false, old: false, unused: false, params: [res_errno, key_i32_HEX, nsems_i32, semflg_flags32_semget_flags]},
	{code: 264, key: 'ACCESS_E', name: 'access', dir: '>', category: 'FILE', source: ['SYSCALL'], flags: ['CONVERTER_MANAGED', 'OLD_VERSION'], captured: false, byRequest: false, old: true, unused: false, params: [mode_flags32_access_flags]},
	{code: 265, key: 'ACCESS_X', name: 'access', dir: '<', category: 'FILE', source: ['SYSCALL'], flags: ['CONVERTER_MANAGED'], captured: false, byRequest: false, old: false, unused: false, params: [res_errno, name_path, mode_flags32_access_flags]},
	{code: 266, key: 'CHROOT_E', name: 'chroot', dir: '>', category: 'PROCESS', source: ['SYSCALL'], flags: ['MODIFIES_STATE', 'OLD_VERSION'], captured: false, byRequest: false, old: true, unused: false, params: []},
	{code: 267, key: 'CHROOT_X', name: 'chroot', dir: '<', category: 'PROCESS', source: ['SYSCALL'], flags: ['MODIFIES_STATE'], captured: false, byRequest: false, old: false, unused: false, params: [res_errno, path_path]},
	{code: 268, key: 'TRACER_E', name: 'tracer', dir: '>', category: 'OTHER', source: ['METAEVENT'], flags: ['OLD_VERSION'], captured: false, byRequest: false, old: true, unused: false, params: [id_i64, tags_stringArray, args_stringPairs]},
	{code: 269, key: 'TRACER_X', name: 'NA', dir: '<', category: 'UNKNOWN', source: [], flags: ['UNUSED'], captured: false, byRequest: false, old: false, unused: true, params: [id_i64, tags_stringArray, args_stringPairs]},
	{code: 270, key: 'MESOS_E', name: 'mesos', dir: '>', category: 'UNKNOWN', source: ['METAEVENT', 'INTERNAL'], flags: ['MODIFIES_STATE', 'SKIPPARSERESET', 'OLD_VERSION'], captured: false, byRequest: false, old: true, unused: false, params: [json_string]},
	{code: 271, key: 'MESOS_X', name: 'NA', dir: '<', category: 'UNKNOWN', source: [], flags: ['UNUSED'], captured: false, byRequest: false, old: false, unused: true, params: []},
	{code: 272, key: 'CONTAINER_JSON_E', name: 'container', dir: '>', category: 'PROCESS', source: ['METAEVENT'], flags: ['MODIFIES_STATE', 'CONVERTER_MANAGED', 'OLD_VERSION'], captured: false, byRequest: false, old: true, unused: false, params: [json_string]},
	{code: 273, key: 'CONTAINER_JSON_X', name: 'NA', dir: '<', category: 'UNKNOWN', source: [], flags: ['UNUSED'], captured: false, byRequest: false, old: false, unused: true, params: []},
	{code: 274, key: 'SETSID_E', name: 'setsid', dir: '>', category: 'PROCESS', source: ['SYSCALL'], flags: ['MODIFIES_STATE', 'OLD_VERSION'], captured: false, byRequest: false, old: true, unused: false, params: []},
	{code: 275, key: 'SETSID_X', name: 'setsid', dir: '<', category: 'PROCESS', source: ['SYSCALL'], flags: ['MODIFIES_STATE'], captured: false, byRequest: false, old: false, unused: false, params: [res_pid]},
	{code: 276, key: 'MKDIR_2_E', name: 'mkdir', dir: '>', category: 'FILE', source: ['SYSCALL'], flags: ['CONVERTER_MANAGED', 'OLD_VERSION'], captured: false, byRequest: false, old: true, unused: false, params: [mode_u32_HEX]},
	{code: 277, key: 'MKDIR_2_X', name: 'mkdir', dir: '<', category: 'FILE', source: ['SYSCALL'], flags: ['CONVERTER_MANAGED'], captured: false, byRequest: false, old: false, unused: false, params: [res_errno, path_path, mode_u32_HEX]},
	{code: 278, key: 'RMDIR_2_E', name: 'rmdir', dir: '>', category: 'FILE', source: ['SYSCALL'], flags: ['OLD_VERSION'], captured: false, byRequest: false, old: true, unused: false, params: []},
	{code: 279, key: 'RMDIR_2_X', name: 'rmdir', dir: '<', category: 'FILE', source: ['SYSCALL'], flags: [], captured: false, byRequest: false, old: false, unused: false, params: [res_errno, path_path]},
	{code: 280, key: 'NOTIFICATION_E', name: 'notification', dir: '>', category: 'OTHER', source: ['METAEVENT'], flags: ['SKIPPARSERESET'], captured: false, byRequest: false, old: false, unused: false, params: [id_string_DEC, desc_string]},
	{code: 281, key: 'NOTIFICATION_X', name: 'NA', dir: '<', category: 'UNKNOWN', source: [], flags: ['UNUSED'], captured: false, byRequest: false, old: false, unused: true, params: []},
	{code: 282, key: 'EXECVE_17_E', name: 'execve', dir: '>', category: 'PROCESS', source: ['SYSCALL'], flags: ['MODIFIES_STATE', 'CONVERTER_MANAGED', 'OLD_VERSION'], captured: false, byRequest: false, old: true, unused: false, params: []},
	{code: 283, key: 'EXECVE_17_X', name: 'execve', dir: '<', category: 'PROCESS', source: ['SYSCALL'], flags: ['MODIFIES_STATE', 'CONVERTER_MANAGED', 'OLD_VERSION'], captured: false, byRequest: false, old: true, unused: false, params: [res_errno, exe_string, args_strings, tid_pid, pid_pid, ptid_pid, cwd_string, fdlimit_u64, pgft_maj_u64, pgft_min_u64, vm_size_u32, vm_rss_u32, vm_swap_u32, comm_string, cgroups_strings, env_strings, tty_i32]},
	{code: 284, key: 'UNSHARE_E', name: 'unshare', dir: '>', category: 'PROCESS', source: ['SYSCALL'], flags: ['CONVERTER_MANAGED', 'OLD_VERSION'], captured: false, byRequest: false, old: true, unused: false, params: [flags_flags32_clone_flags]},
	{code: 285, key: 'UNSHARE_X', name: 'unshare', dir: '<', category: 'PROCESS', source: ['SYSCALL'], flags: ['CONVERTER_MANAGED'], captured: false, byRequest: false, old: false, unused: false, params: [res_errno, flags_flags32_clone_flags]},
	{code: 286, key: 'INFRASTRUCTURE_EVENT_E', name: 'infra', dir: '>', category: 'UNKNOWN', source: ['METAEVENT', 'INTERNAL'], flags: ['SKIPPARSERESET'], captured: false, byRequest: false, old: false, unused: false, params: [source_string_DEC, name_string, description_string, scope_string]},
	{code: 287, key: 'INFRASTRUCTURE_EVENT_X', name: 'NA', dir: '<', category: 'UNKNOWN', source: [], flags: ['UNUSED'], captured: false, byRequest: false, old: false, unused: true, params: []},
	{code: 288, key: 'EXECVE_18_E', name: 'execve', dir: '>', category: 'PROCESS', source: ['SYSCALL'], flags: ['MODIFIES_STATE', 'CONVERTER_MANAGED', 'OLD_VERSION'], captured: false, byRequest: false, old: true, unused: false, params: [filename_path]},
	{code: 289, key: 'EXECVE_18_X', name: 'execve', dir: '<', category: 'PROCESS', source: ['SYSCALL'], flags: ['MODIFIES_STATE', 'CONVERTER_MANAGED', 'OLD_VERSION'], captured: false, byRequest: false, old: true, unused: false, params: [res_errno, exe_string, args_strings, tid_pid, pid_pid, ptid_pid, cwd_string, fdlimit_u64, pgft_maj_u64, pgft_min_u64, vm_size_u32, vm_rss_u32, vm_swap_u32, comm_string, cgroups_strings, env_strings, tty_i32]},
	{code: 290, key: 'PAGE_FAULT_E', name: 'page_fault', dir: '>', category: 'OTHER', source: ['TRACEPOINT'], flags: ['SKIPPARSERESET'], captured: true, byRequest: true, old: false, unused: false, params: [addr_u64_HEX, ip_u64_HEX, error_flags32_pf_flags]},
	{code: 291, key: 'PAGE_FAULT_X', name: 'NA', dir: '<', category: 'UNKNOWN', source: [], flags: ['UNUSED'], captured: false, byRequest: false, old: false, unused: true, params: []},
	{code: 292, key: 'EXECVE_19_E', name: 'execve', dir: '>', category: 'PROCESS', source: ['SYSCALL'], flags: ['MODIFIES_STATE', 'CONVERTER_MANAGED', 'OLD_VERSION'], captured: false, byRequest: false, old: true, unused: false, params: [filename_path]},
	{code: 293, key: 'EXECVE_19_X', name: 'execve', dir: '<', category: 'PROCESS', source: ['SYSCALL'], flags: ['MODIFIES_STATE', 'CONVERTER_MANAGED'], captured: true, byRequest: false, old: false, unused: false, params: [res_errno, exe_string, args_strings, tid_pid, pid_pid, ptid_pid, cwd_string, fdlimit_u64, pgft_maj_u64, pgft_min_u64, vm_size_u32, vm_rss_u32, vm_swap_u32, comm_string, cgroups_strings, env_strings, tty_u32, vpgid_pid, loginuid_uid, flags_flags32_execve_flags, cap_inheritable_u64_HEX, cap_permitted_u64_HEX, cap_effective_u64_HEX, exe_ino_u64, exe_ino_ctime_abstime, exe_ino_mtime_abstime, uid_uid, trusted_exepath_path, pgid_pid_NA, gid_gid, filename_path]},
	{code: 294, key: 'SETPGID_E', name: 'setpgid', dir: '>', category: 'PROCESS', source: ['SYSCALL'], flags: ['CONVERTER_MANAGED', 'OLD_VERSION'], captured: false, byRequest: false, old: true, unused: false, params: [pid_pid, pgid_pid]},
	{code: 295, key: 'SETPGID_X', name: 'setpgid', dir: '<', category: 'PROCESS', source: ['SYSCALL'], flags: ['CONVERTER_MANAGED'], captured: false, byRequest: false, old: false, unused: false, params: [res_errno, pid_pid, pgid_pid]},
	{code: 296, key: 'BPF_E', name: 'bpf', dir: '>', category: 'OTHER', source: ['SYSCALL'], flags: ['CREATES_FD', 'CONVERTER_MANAGED', 'OLD_VERSION'], captured: false, byRequest: false, old: true, unused: false, params: [cmd_i64]},
	{code: 297, key: 'BPF_X', name: 'bpf', dir: '<', category: 'OTHER', source: ['SYSCALL'], flags: ['CREATES_FD', 'CONVERTER_MANAGED', 'OLD_VERSION'], captured: false, byRequest: false, old: true, unused: false, params: [res_or_fd_dynamic_bpf]},
	{code: 298, key: 'SECCOMP_E', name: 'seccomp', dir: '>', category: 'OTHER', source: ['SYSCALL'], flags: ['CONVERTER_MANAGED', 'OLD_VERSION'], captured: false, byRequest: false, old: true, unused: false, params: [op_u64, flags_u64_HEX]},
	{code: 299, key: 'SECCOMP_X', name: 'seccomp', dir: '<', category: 'OTHER', source: ['SYSCALL'], flags: ['CONVERTER_MANAGED'], captured: false, byRequest: false, old: false, unused: false, params: [res_errno, op_u64, flags_u64_HEX]},
	{code: 300, key: 'UNLINK_2_E', name: 'unlink', dir: '>', category: 'FILE', source: ['SYSCALL'], flags: ['OLD_VERSION'], captured: false, byRequest: false, old: true, unused: false, params: []},
	{code: 301, key: 'UNLINK_2_X', name: 'unlink', dir: '<', category: 'FILE', source: ['SYSCALL'], flags: [], captured: false, byRequest: false, old: false, unused: false, params: [res_errno, path_path]},
	{code: 302, key: 'UNLINKAT_2_E', name: 'unlinkat', dir: '>', category: 'FILE', source: ['SYSCALL'], flags: ['OLD_VERSION'], captured: false, byRequest: false, old: true, unused: false, params: []},
	{code: 303, key: 'UNLINKAT_2_X', name: 'unlinkat', dir: '<', category: 'FILE', source: ['SYSCALL'], flags: ['USES_FD'], captured: true, byRequest: false, old: false, unused: false, params: [res_errno, dirfd_fd, name_relpath_1, flags_flags32_unlinkat_flags]},
	{code: 304, key: 'MKDIRAT_E', name: 'mkdirat', dir: '>', category: 'FILE', source: ['SYSCALL'], flags: ['OLD_VERSION'], captured: false, byRequest: false, old: true, unused: false, params: []},
	{code: 305, key: 'MKDIRAT_X', name: 'mkdirat', dir: '<', category: 'FILE', source: ['SYSCALL'], flags: ['USES_FD'], captured: true, byRequest: false, old: false, unused: false, params: [res_errno, dirfd_fd, path_relpath_1, mode_u32_HEX]},
	{code: 306, key: 'OPENAT_2_E', name: 'openat', dir: '>', category: 'FILE', source: ['SYSCALL'], flags: ['CREATES_FD', 'MODIFIES_STATE', 'CONVERTER_MANAGED'], captured: true, byRequest: false, old: false, unused: false, params: [dirfd_fd, name_relpath, flags_flags32_file_flags, mode_u32_OCT]},
	{code: 307, key: 'OPENAT_2_X', name: 'openat', dir: '<', category: 'FILE', source: ['SYSCALL'], flags: ['CREATES_FD', 'MODIFIES_STATE', 'CONVERTER_MANAGED'], captured: true, byRequest: false, old: false, unused: false, params: [fd_fd, dirfd_fd, name_relpath_1, flags_flags32_file_flags, mode_u32_OCT, dev_u32_HEX, ino_u64]},
	{code: 308, key: 'LINK_2_E', name: 'link', dir: '>', category: 'FILE', source: ['SYSCALL'], flags: ['OLD_VERSION'], captured: false, byRequest: false, old: true, unused: false, params: []},
	{code: 309, key: 'LINK_2_X', name: 'link', dir: '<', category: 'FILE', source: ['SYSCALL'], flags: [], captured: false, byRequest: false, old: false, unused: false, params: [res_errno, oldpath_path, newpath_path]},
	{code: 310, key: 'LINKAT_2_E', name: 'linkat', dir: '>', category: 'FILE', source: ['SYSCALL'], flags: ['OLD_VERSION'], captured: false, byRequest: false, old: true, unused: false, params: []},
	{code: 311, key: 'LINKAT_2_X', name: 'linkat', dir: '<', category: 'FILE', source: ['SYSCALL'], flags: [], captured: false, byRequest: false, old: false, unused: false, params: [res_errno, olddir_fd, oldpath_relpath_1, newdir_fd, newpath_relpath_3, flags_flags32_linkat_flags]},
	{code: 312, key: 'FCHMODAT_E', name: 'fchmodat', dir: '>', category: 'FILE', source: ['SYSCALL'], flags: ['OLD_VERSION'], captured: false, byRequest: false, old: true, unused: false, params: []},
	{code: 313, key: 'FCHMODAT_X', name: 'fchmodat', dir: '<', category: 'FILE', source: ['SYSCALL'], flags: ['USES_FD'], captured: false, byRequest: false, old: false, unused: false, params: [res_errno, dirfd_fd, filename_relpath_1, mode_mode_chmod_mode]},
	{code: 314, key: 'CHMOD_E', name: 'chmod', dir: '>', category: 'FILE', source: ['SYSCALL'], flags: ['OLD_VERSION'], captured: false, byRequest: false, old: true, unused: false, params: []},
	{code: 315, key: 'CHMOD_X', name: 'chmod', dir: '<', category: 'FILE', source: ['SYSCALL'], flags: [], captured: false, byRequest: false, old: false, unused: false, params: [res_errno, filename_path, mode_mode_chmod_mode]},
	{code: 316, key: 'FCHMOD_E', name: 'fchmod', dir: '>', category: 'FILE', source: ['SYSCALL'], flags: ['OLD_VERSION'], captured: false, byRequest: false, old: true, unused: false, params: []},
	{code: 317, key: 'FCHMOD_X', name: 'fchmod', dir: '<', category: 'FILE', source: ['SYSCALL'], flags: ['USES_FD'], captured: false, byRequest: false, old: false, unused: false, params: [res_errno, fd_fd, mode_mode_chmod_mode]},
	{code: 318, key: 'RENAMEAT2_E', name: 'renameat2', dir: '>', category: 'FILE', source: ['SYSCALL'], flags: ['OLD_VERSION'], captured: false, byRequest: false, old: true, unused: false, params: []},
	{code: 319, key: 'RENAMEAT2_X', name: 'renameat2', dir: '<', category: 'FILE', source: ['SYSCALL'], flags: [], captured: true, byRequest: false, old: false, unused: false, params: [res_errno, olddirfd_fd, oldpath_relpath_1, newdirfd_fd, newpath_relpath_3, flags_flags32_renameat2_flags]},
	{code: 320, key: 'USERFAULTFD_E', name: 'userfaultfd', dir: '>', category: 'FILE', source: ['SYSCALL'], flags: ['CREATES_FD', 'MODIFIES_STATE', 'OLD_VERSION'], captured: false, byRequest: false, old: true, unused: false, params: []},
	{code: 321, key: 'USERFAULTFD_X', name: 'userfaultfd', dir: '<', category: 'FILE', source: ['SYSCALL'], flags: ['CREATES_FD', 'MODIFIES_STATE'], captured: false, byRequest: false, old: false, unused: false, params: [res_errno, flags_flags32_file_flags]},
	{code: 322, key: 'PLUGINEVENT_E', name: 'pluginevent', dir: '>', category: 'OTHER', source: ['PLUGIN'], flags: ['LARGE_PAYLOAD'], captured: false, byRequest: false, old: false, unused: false, params: [plugin_id_u32, event_data_bytes]},
	{code: 323, key: 'PLUGINEVENT_X', name: 'NA', dir: '<', category: 'UNKNOWN', source: [], flags: ['UNUSED'], captured: false, byRequest: false, old: false, unused: true, params: []},
	{code: 324, key: 'CONTAINER_JSON_2_E', name: 'container', dir: '>', category: 'PROCESS', source: ['METAEVENT'], flags: ['MODIFIES_STATE', 'LARGE_PAYLOAD'], captured: false, byRequest: false, old: false, unused: false, params: [json_string]},
	{code: 325, key: 'CONTAINER_JSON_2_X', name: 'NA', dir: '<', category: 'UNKNOWN', source: [], flags: ['UNUSED'], captured: false, byRequest: false, old: false, unused: true, params: []},
	{code: 326, key: 'OPENAT2_E', name: 'openat2', dir: '>', category: 'FILE', source: ['SYSCALL'], flags: ['CREATES_FD', 'MODIFIES_STATE', 'CONVERTER_MANAGED'], captured: true, byRequest: false, old: false, unused: false, params: [dirfd_fd, name_relpath, flags_flags32_file_flags, mode_u32_OCT, resolve_flags32_openat2_flags]},
	{code: 327, key: 'OPENAT2_X', name: 'openat2', dir: '<', category: 'FILE', source: ['SYSCALL'], flags: ['CREATES_FD', 'MODIFIES_STATE', 'CONVERTER_MANAGED'], captured: true, byRequest: false, old: false, unused: false, params: [fd_fd, dirfd_fd, name_relpath_1, flags_flags32_file_flags, mode_u32_OCT, resolve_flags32_openat2_flags, dev_u32_HEX, ino_u64]},
	{code: 328, key: 'MPROTECT_E', name: 'mprotect', dir: '>', category: 'MEMORY', source: ['SYSCALL'], flags: ['CONVERTER_MANAGED', 'OLD_VERSION'], captured: false, byRequest: false, old: true, unused: false, params: [addr_u64_HEX, length_u64, prot_flags32_prot_flags]},
	{code: 329, key: 'MPROTECT_X', name: 'mprotect', dir: '<', category: 'MEMORY', source: ['SYSCALL'], flags: ['CONVERTER_MANAGED'], captured: false, byRequest: false, old: false, unused: false, params: [res_errno, addr_u64_HEX, length_u64, prot_flags32_prot_flags]},
	{code: 330, key: 'EXECVEAT_E', name: 'execveat', dir: '>', category: 'PROCESS', source: ['SYSCALL'], flags: ['MODIFIES_STATE', 'CONVERTER_MANAGED', 'OLD_VERSION'], captured: false, byRequest: false, old: true, unused: false, params: [dirfd_fd, pathname_relpath, flags_flags32_execveat_flags]},
	{code: 331, key: 'EXECVEAT_X', name: 'execveat', dir: '<', category: 'PROCESS', source: ['SYSCALL'], flags: ['MODIFIES_STATE', 'CONVERTER_MANAGED'], captured: true, byRequest: false, old: false, unused: false, params: [res_errno, exe_string, args_strings, tid_pid, pid_pid, ptid_pid, cwd_string, fdlimit_u64, pgft_maj_u64, pgft_min_u64, vm_size_u32, vm_rss_u32, vm_swap_u32, comm_string, cgroups_strings, env_strings, tty_u32, vpgid_pid, loginuid_uid, flags_flags32_execve_flags, cap_inheritable_u64_HEX, cap_permitted_u64_HEX, cap_effective_u64_HEX, exe_ino_u64, exe_ino_ctime_abstime, exe_ino_mtime_abstime, uid_uid, trusted_exepath_path, pgid_pid_NA, gid_gid]},
	{code: 332, key: 'COPY_FILE_RANGE_E', name: 'copy_file_range', dir: '>', category: 'FILE', source: ['SYSCALL'], flags: ['USES_FD', 'READS_FROM_FD', 'WRITES_TO_FD', 'CONVERTER_MANAGED', 'OLD_VERSION'], captured: false, byRequest: false, old: true, unused: false, params: [fdin_fd, offin_u64, len_u64]},
	{code: 333, key: 'COPY_FILE_RANGE_X', name: 'copy_file_range', dir: '<', category: 'FILE', source: ['SYSCALL'], flags: ['USES_FD', 'READS_FROM_FD', 'WRITES_TO_FD', 'CONVERTER_MANAGED'], captured: false, byRequest: false, old: false, unused: false, params: [res_errno, fdout_fd, offout_u64, fdin_fd, offin_u64, len_u64]},
	{code: 334, key: 'CLONE3_E', name: 'clone3', dir: '>', category: 'PROCESS', source: ['SYSCALL'], flags: ['MODIFIES_STATE', 'OLD_VERSION'], captured: false, byRequest: false, old: true, unused: false, params: []},
	{code: 335, key: 'CLONE3_X', name: 'clone3', dir: '<', category: 'PROCESS', source: ['SYSCALL'], flags: ['MODIFIES_STATE', 'CONVERTER_MANAGED'], captured: true, byRequest: false, old: false, unused: false, params: [res_pid, exe_string, args_strings, tid_pid, pid_pid, ptid_pid, cwd_string, fdlimit_i64, pgft_maj_u64, pgft_min_u64, vm_size_u32, vm_rss_u32, vm_swap_u32, comm_string, cgroups_strings, flags_flags32_clone_flags, uid_u32, gid_u32, vtid_pid, vpid_pid, pidns_init_start_ts_u64]},
	{code: 336, key: 'OPEN_BY_HANDLE_AT_E', name: 'open_by_handle_at', dir: '>', category: 'FILE', source: ['SYSCALL'], flags: ['CREATES_FD', 'MODIFIES_STATE', 'OLD_VERSION'], captured: false, byRequest: false, old: true, unused: false, params: []},
	{code: 337, key: 'OPEN_BY_HANDLE_AT_X', name: 'open_by_handle_at', dir: '<', category: 'FILE', source: ['SYSCALL'], flags: ['CREATES_FD', 'MODIFIES_STATE'], captured: false, byRequest: false, old: false, unused: false, params: [fd_fd, mountfd_fd, flags_flags32_file_flags, path_path, dev_u32_HEX, ino_u64]},
	{code: 338, key: 'IO_URING_SETUP_E', name: 'io_uring_setup', dir: '>', category: 'IO_OTHER', source: ['SYSCALL'], flags: ['CREATES_FD', 'MODIFIES_STATE', 'OLD_VERSION'], captured: false, byRequest: false, old: true, unused: false, params: []},
	{code: 339, key: 'IO_URING_SETUP_X', name: 'io_uring_setup', dir: '<', category: 'IO_OTHER', source: ['SYSCALL'], flags: ['CREATES_FD', 'MODIFIES_STATE'], captured: false, byRequest: false, old: false, unused: false, params: [res_errno, entries_u32, sq_entries_u32, cq_entries_u32, flags_flags32_io_uring_setup_flags, sq_thread_cpu_u32, sq_thread_idle_u32, features_flags32_io_uring_setup_feats]},
	{code: 340, key: 'IO_URING_ENTER_E', name: 'io_uring_enter', dir: '>', category: 'IO_OTHER', source: ['SYSCALL'], flags: ['OLD_VERSION'], captured: false, byRequest: false, old: true, unused: false, params: []},
	{code: 341, key: 'IO_URING_ENTER_X', name: 'io_uring_enter', dir: '<', category: 'IO_OTHER', source: ['SYSCALL'], flags: ['USES_FD'], captured: false, byRequest: false, old: false, unused: false, params: [res_errno, fd_fd, to_submit_u32, min_complete_u32, flags_flags32_io_uring_enter_flags, sig_sigset]},
	{code: 342, key: 'IO_URING_REGISTER_E', name: 'io_uring_register', dir: '>', category: 'IO_OTHER', source: ['SYSCALL'], flags: ['OLD_VERSION'], captured: false, byRequest: false, old: true, unused: false, params: []},
	{code: 343, key: 'IO_URING_REGISTER_X', name: 'io_uring_register', dir: '<', category: 'IO_OTHER', source: ['SYSCALL'], flags: ['USES_FD'], captured: false, byRequest: false, old: false, unused: false, params: [res_errno, fd_fd, opcode_enum16_io_uring_register_opcodes, arg_u64_HEX, nr_args_u32]},
	{code: 344, key: 'MLOCK_E', name: 'mlock', dir: '>', category: 'MEMORY', source: ['SYSCALL'], flags: ['OLD_VERSION'], captured: false, byRequest: false, old: true, unused: false, params: []},
	{code: 345, key: 'MLOCK_X', name: 'mlock', dir: '<', category: 'MEMORY', source: ['SYSCALL'], flags: [], captured: false, byRequest: false, old: false, unused: false, params: [res_errno, addr_u64_HEX, len_u64]},
	{code: 346, key: 'MUNLOCK_E', name: 'munlock', dir: '>', category: 'MEMORY', source: ['SYSCALL'], flags: ['OLD_VERSION'], captured: false, byRequest: false, old: true, unused: false, params: []},
	{code: 347, key: 'MUNLOCK_X', name: 'munlock', dir: '<', category: 'MEMORY', source: ['SYSCALL'], flags: [], captured: false, byRequest: false, old: false, unused: false, params: [res_errno, addr_u64_HEX, len_u64]},
	{code: 348, key: 'MLOCKALL_E', name: 'mlockall', dir: '>', category: 'MEMORY', source: ['SYSCALL'], flags: ['OLD_VERSION'], captured: false, byRequest: false, old: true, unused: false, params: []},
	{code: 349, key: 'MLOCKALL_X', name: 'mlockall', dir: '<', category: 'MEMORY', source: ['SYSCALL'], flags: [], captured: false, byRequest: false, old: false, unused: false, params: [res_errno, flags_flags32_mlockall_flags]},
	{code: 350, key: 'MUNLOCKALL_E', name: 'munlockall', dir: '>', category: 'MEMORY', source: ['SYSCALL'], flags: ['OLD_VERSION'], captured: false, byRequest: false, old: true, unused: false, params: []},
	{code: 351, key: 'MUNLOCKALL_X', name: 'munlockall', dir: '<', category: 'MEMORY', source: ['SYSCALL'], flags: [], captured: false, byRequest: false, old: false, unused: false, params: [res_errno]},
	{code: 352, key: 'CAPSET_E', name: 'capset', dir: '>', category: 'PROCESS', source: ['SYSCALL'], flags: ['MODIFIES_STATE', 'OLD_VERSION'], captured: false, byRequest: false, old: true, unused: false, params: []},
	{code: 353, key: 'CAPSET_X', name: 'capset', dir: '<', category: 'PROCESS', source: ['SYSCALL'], flags: ['MODIFIES_STATE'], captured: false, byRequest: false, old: false, unused: false, params: [res_errno, cap_inheritable_u64_HEX, cap_permitted_u64_HEX, cap_effective_u64_HEX]},
	{code: 354, key: 'USER_ADDED_E', name: 'useradded', dir: '>', category: 'PROCESS', source: ['METAEVENT'], flags: ['MODIFIES_STATE'], captured: false, byRequest: false, old: false, unused: false, params: [uid_u32, gid_u32, name_string, home_string, shell_string, container_id_string]},
	{code: 355, key: 'USER_ADDED_X', name: 'NA', dir: '<', category: 'UNKNOWN', source: [], flags: ['UNUSED'], captured: false, byRequest: false, old: false, unused: true, params: []},
	{code: 356, key: 'USER_DELETED_E', name: 'userdeleted', dir: '>', category: 'PROCESS', source: ['METAEVENT'], flags: ['MODIFIES_STATE'], captured: false, byRequest: false, old: false, unused: false, params: [uid_u32, gid_u32, name_string, home_string, shell_string, container_id_string]},
	{code: 357, key: 'USER_DELETED_X', name: 'NA', dir: '<', category: 'UNKNOWN', source: [], flags: ['UNUSED'], captured: false, byRequest: false, old: false, unused: true, params: []},
	{code: 358, key: 'GROUP_ADDED_E', name: 'groupadded', dir: '>', category: 'PROCESS', source: ['METAEVENT'], flags: ['MODIFIES_STATE'], captured: false, byRequest: false, old: false, unused: false, params: [gid_u32, name_string, container_id_string]},
	{code: 359, key: 'GROUP_ADDED_X', name: 'NA', dir: '<', category: 'UNKNOWN', source: [], flags: ['UNUSED'], captured: false, byRequest: false, old: false, unused: true, params: []},
	{code: 360, key: 'GROUP_DELETED_E', name: 'groupdeleted', dir: '>', category: 'PROCESS', source: ['METAEVENT'], flags: ['MODIFIES_STATE'], captured: false, byRequest: false, old: false, unused: false, params: [gid_u32, name_string, container_id_string]},
	{code: 361, key: 'GROUP_DELETED_X', name: 'NA', dir: '<', category: 'UNKNOWN', source: [], flags: ['UNUSED'], captured: false, byRequest: false, old: false, unused: true, params: []},
	{code: 362, key: 'DUP2_E', name: 'dup2', dir: '>', category: 'IO_OTHER', source: ['SYSCALL'], flags: ['CREATES_FD', 'USES_FD', 'MODIFIES_STATE', 'OLD_VERSION'], captured: false, byRequest: false, old: true, unused: false, params: [fd_fd]},
	{code: 363, key: 'DUP2_X', name: 'dup2', dir: '<', category: 'IO_OTHER', source: ['SYSCALL'], flags: ['CREATES_FD', 'USES_FD', 'MODIFIES_STATE'], captured: true, byRequest: false, old: false, unused: false, params: [res_fd, oldfd_fd, newfd_fd]},
	{code: 364, key: 'DUP3_E', name: 'dup3', dir: '>', category: 'IO_OTHER', source: ['SYSCALL'], flags: ['CREATES_FD', 'USES_FD', 'MODIFIES_STATE', 'OLD_VERSION'], captured: false, byRequest: false, old: true, unused: false, params: [fd_fd]},
	{code: 365, key: 'DUP3_X', name: 'dup3', dir: '<', category: 'IO_OTHER', source: ['SYSCALL'], flags: ['CREATES_FD', 'USES_FD', 'MODIFIES_STATE'], captured: true, byRequest: false, old: false, unused: false, params: [res_fd, oldfd_fd, newfd_fd, flags_flags32_file_flags]},
	{code: 366, key: 'DUP_1_E', name: 'dup', dir: '>', category: 'IO_OTHER', source: ['SYSCALL'], flags: ['CREATES_FD', 'USES_FD', 'MODIFIES_STATE', 'OLD_VERSION'], captured: false, byRequest: false, old: true, unused: false, params: [fd_fd]},
	{code: 367, key: 'DUP_1_X', name: 'dup', dir: '<', category: 'IO_OTHER', source: ['SYSCALL'], flags: ['CREATES_FD', 'USES_FD', 'MODIFIES_STATE'], captured: true, byRequest: false, old: false, unused: false, params: [res_fd, oldfd_fd]},
	{code: 368, key: 'BPF_2_E', name: 'bpf', dir: '>', category: 'OTHER', source: ['SYSCALL'], flags: ['CREATES_FD', 'OLD_VERSION'], captured: false, byRequest: false, old: true, unused: false, params: [cmd_i64]},
	{code: 369, key: 'BPF_2_X', name: 'bpf', dir: '<', category: 'OTHER', source: ['SYSCALL'], flags: ['CREATES_FD'], captured: false, byRequest: false, old: false, unused: false, params: [fd_fd, cmd_enum32_bpf_commands]},
	{code: 370, key: 'MLOCK2_E', name: 'mlock2', dir: '>', category: 'MEMORY', source: ['SYSCALL'], flags: ['OLD_VERSION'], captured: false, byRequest: false, old: true, unused: false, params: []},
	{code: 371, key: 'MLOCK2_X', name: 'mlock2', dir: '<', category: 'MEMORY', source: ['SYSCALL'], flags: [], captured: false, byRequest: false, old: false, unused: false, params: [res_errno, addr_u64_HEX, len_u64, flags_flags32_mlock2_flags]},
	{code: 372, key: 'FSCONFIG_E', name: 'fsconfig', dir: '>', category: 'SYSTEM', source: ['SYSCALL'], flags: ['OLD_VERSION'], captured: false, byRequest: false, old: true, unused: false, params: []},
	{code: 373, key: 'FSCONFIG_X', name: 'fsconfig', dir: '<', category: 'SYSTEM', source: ['SYSCALL'], flags: ['USES_FD'], captured: false, byRequest: false, old: false, unused: false, params: [res_errno, fd_fd, cmd_enum32_fsconfig_cmds, key_string, value_bytebuf_bytes, value_charbuf_string, aux_i32]},
	{code: 374, key: 'EPOLL_CREATE_E', name: 'epoll_create', dir: '>', category: 'WAIT', source: ['SYSCALL'], flags: ['CREATES_FD', 'MODIFIES_STATE', 'CONVERTER_MANAGED', 'OLD_VERSION'], captured: false, byRequest: false, old: true, unused: false, params: [size_i32]},
	{code: 375, key: 'EPOLL_CREATE_X', name: 'epoll_create', dir: '<', category: 'WAIT', source: ['SYSCALL'], flags: ['CREATES_FD', 'MODIFIES_STATE', 'CONVERTER_MANAGED'], captured: false, byRequest: false, old: false, unused: false, params: [res_errno, size_i32]},
	{code: 376, key: 'EPOLL_CREATE1_E', name: 'epoll_create1', dir: '>', category: 'WAIT', source: ['SYSCALL'], flags: ['CREATES_FD', 'MODIFIES_STATE', 'CONVERTER_MANAGED', 'OLD_VERSION'], captured: false, byRequest: false, old: true, unused: false, params: [flags_flags32_epoll_create1_flags]},
	{code: 377, key: 'EPOLL_CREATE1_X', name: 'epoll_create1', dir: '<', category: 'WAIT', source: ['SYSCALL'], flags: ['CREATES_FD', 'MODIFIES_STATE', 'CONVERTER_MANAGED'], captured: false, byRequest: false, old: false, unused: false, params: [res_errno, flags_flags32_epoll_create1_flags]},
	{code: 378, key: 'CHOWN_E', name: 'chown', dir: '>', category: 'FILE', source: ['SYSCALL'], flags: ['OLD_VERSION'], captured: false, byRequest: false, old: true, unused: false, params: []},
	{code: 379, key: 'CHOWN_X', name: 'chown', dir: '<', category: 'FILE', source: ['SYSCALL'], flags: [], captured: false, byRequest: false, old: false, unused: false, params: [res_errno, path_path, uid_u32, gid_u32]},
	{code: 380, key: 'LCHOWN_E', name: 'lchown', dir: '>', category: 'FILE', source: ['SYSCALL'], flags: ['OLD_VERSION'], captured: false, byRequest: false, old: true, unused: false, params: []},
	{code: 381, key: 'LCHOWN_X', name: 'lchown', dir: '<', category: 'FILE', source: ['SYSCALL'], flags: [], captured: false, byRequest: false, old: false, unused: false, params: [res_errno, path_path, uid_u32, gid_u32]},
	{code: 382, key: 'FCHOWN_E', name: 'fchown', dir: '>', category: 'FILE', source: ['SYSCALL'], flags: ['OLD_VERSION'], captured: false, byRequest: false, old: true, unused: false, params: []},
	{code: 383, key: 'FCHOWN_X', name: 'fchown', dir: '<', category: 'FILE', source: ['SYSCALL'], flags: ['USES_FD'], captured: false, byRequest: false, old: false, unused: false, params: [res_errno, fd_fd, uid_u32, gid_u32]},
	{code: 384, key: 'FCHOWNAT_E', name: 'fchownat', dir: '>', category: 'FILE', source: ['SYSCALL'], flags: ['OLD_VERSION'], captured: false, byRequest: false, old: true, unused: false, params: []},
	{code: 385, key: 'FCHOWNAT_X', name: 'fchownat', dir: '<', category: 'FILE', source: ['SYSCALL'], flags: ['USES_FD'], captured: false, byRequest: false, old: false, unused: false, params: [res_errno, dirfd_fd, pathname_relpath_1, uid_u32, gid_u32, flags_flags32_fchownat_flags]},
	{code: 386, key: 'UMOUNT_1_E', name: 'umount', dir: '>', category: 'FILE', source: ['SYSCALL'], flags: ['MODIFIES_STATE', 'OLD_VERSION'], captured: false, byRequest: false, old: true, unused: false, params: []},
	{code: 387, key: 'UMOUNT_1_X', name: 'umount', dir: '<', category: 'FILE', source: ['SYSCALL'], flags: ['MODIFIES_STATE'], captured: false, byRequest: false, old: false, unused: false, params: [res_errno, name_path]},
	{code: 388, key: 'ACCEPT4_6_E', name: 'accept4', dir: '>', category: 'NET', source: ['SYSCALL'], flags: ['CREATES_FD', 'MODIFIES_STATE', 'CONVERTER_MANAGED', 'OLD_VERSION'], captured: false, byRequest: false, old: true, unused: false, params: [flags_i32_HEX]},
	{code: 389, key: 'ACCEPT4_6_X', name: 'accept4', dir: '<', category: 'NET', source: ['SYSCALL'], flags: ['CREATES_FD', 'MODIFIES_STATE', 'CONVERTER_MANAGED'], captured: true, byRequest: false, old: false, unused: false, params: [fd_fd, tuple_socktuple, queuepct_u8, queuelen_u32, queuemax_u32, flags_i32_HEX]},
	{code: 390, key: 'UMOUNT2_E', name: 'umount2', dir: '>', category: 'FILE', source: ['SYSCALL'], flags: ['MODIFIES_STATE', 'CONVERTER_MANAGED', 'OLD_VERSION'], captured: false, byRequest: false, old: true, unused: false, params: [flags_flags32_umount_flags]},
	{code: 391, key: 'UMOUNT2_X', name: 'umount2', dir: '<', category: 'FILE', source: ['SYSCALL'], flags: ['MODIFIES_STATE', 'CONVERTER_MANAGED'], captured: false, byRequest: false, old: false, unused: false, params: [res_errno, name_path, flags_flags32_umount_flags]},
	{code: 392, key: 'PIPE2_E', name: 'pipe2', dir: '>', category: 'IPC', source: ['SYSCALL'], flags: ['CREATES_FD', 'MODIFIES_STATE', 'OLD_VERSION'], captured: false, byRequest: false, old: true, unused: false, params: []},
	{code: 393, key: 'PIPE2_X', name: 'pipe2', dir: '<', category: 'IPC', source: ['SYSCALL'], flags: ['CREATES_FD', 'MODIFIES_STATE'], captured: true, byRequest: false, old: false, unused: false, params: [res_errno, fd1_fd, fd2_fd, ino_u64, flags_flags32_file_flags]},
	{code: 394, key: 'INOTIFY_INIT1_E', name: 'inotify_init1', dir: '>', category: 'IPC', source: ['SYSCALL'], flags: ['CREATES_FD', 'MODIFIES_STATE', 'OLD_VERSION'], captured: false, byRequest: false, old: true, unused: false, params: []},
	{code: 395, key: 'INOTIFY_INIT1_X', name: 'inotify_init1', dir: '<', category: 'IPC', source: ['SYSCALL'], flags: ['CREATES_FD', 'MODIFIES_STATE'], captured: false, byRequest: false, old: false, unused: false, params: [res_fd, flags_flags16_file_flags]},
	{code: 396, key: 'EVENTFD2_E', name: 'eventfd2', dir: '>', category: 'IPC', source: ['SYSCALL'], flags: ['CREATES_FD', 'MODIFIES_STATE', 'CONVERTER_MANAGED', 'OLD_VERSION'], captured: false, byRequest: false, old: true, unused: false, params: [initval_u64]},
	{code: 397, key: 'EVENTFD2_X', name: 'eventfd2', dir: '<', category: 'IPC', source: ['SYSCALL'], flags: ['CREATES_FD', 'MODIFIES_STATE', 'CONVERTER_MANAGED'], captured: false, byRequest: false, old: false, unused: false, params: [res_fd, flags_flags16_file_flags, initval_u64]},
	{code: 398, key: 'SIGNALFD4_E', name: 'signalfd4', dir: '>', category: 'SIGNAL', source: ['SYSCALL'], flags: ['CREATES_FD', 'MODIFIES_STATE', 'CONVERTER_MANAGED', 'OLD_VERSION'], captured: false, byRequest: false, old: true, unused: false, params: [fd_fd, mask_u32_HEX]},
	{code: 399, key: 'SIGNALFD4_X', name: 'signalfd4', dir: '<', category: 'SIGNAL', source: ['SYSCALL'], flags: ['CREATES_FD', 'MODIFIES_STATE', 'CONVERTER_MANAGED'], captured: false, byRequest: false, old: false, unused: false, params: [res_fd, flags_flags16_file_flags, fd_fd, mask_u32_HEX]},
	{code: 400, key: 'PRCTL_E', name: 'prctl', dir: '>', category: 'PROCESS', source: ['SYSCALL'], flags: ['MODIFIES_STATE', 'OLD_VERSION'], captured: false, byRequest: false, old: true, unused: false, params: []},
	{code: 401, key: 'PRCTL_X', name: 'prctl', dir: '<', category: 'PROCESS', source: ['SYSCALL'], flags: ['MODIFIES_STATE'], captured: false, byRequest: false, old: false, unused: false, params: [res_errno, option_enum32_prctl_options, arg2_str_string, arg2_int_i64]},
	{code: 402, key: 'ASYNCEVENT_E', name: 'asyncevent', dir: '>', category: 'OTHER', source: ['METAEVENT'], flags: ['LARGE_PAYLOAD'], captured: false, byRequest: false, old: false, unused: false, params: [plugin_id_u32, name_string, data_bytes]},
	{code: 403, key: 'ASYNCEVENT_X', name: 'NA', dir: '<', category: 'UNKNOWN', source: [], flags: ['UNUSED'], captured: false, byRequest: false, old: false, unused: true, params: []},
	{code: 404, key: 'MEMFD_CREATE_E', name: 'memfd_create', dir: '>', category: 'MEMORY', source: ['SYSCALL'], flags: ['CREATES_FD', 'MODIFIES_STATE', 'OLD_VERSION'], captured: false, byRequest: false, old: true, unused: false, params: []},
	{code: 405, key: 'MEMFD_CREATE_X', name: 'memfd_create', dir: '<', category: 'MEMORY', source: ['SYSCALL'], flags: ['CREATES_FD', 'MODIFIES_STATE'], captured: false, byRequest: false, old: false, unused: false, params: [fd_fd, name_string, flags_flags32_memfd_create_flags]},
	{code: 406, key: 'PIDFD_GETFD_E', name: 'pidfd_getfd', dir: '>', category: 'PROCESS', source: ['SYSCALL'], flags: ['CREATES_FD', 'MODIFIES_STATE', 'OLD_VERSION'], captured: false, byRequest: false, old: true, unused: false, params: []},
	{code: 407, key: 'PIDFD_GETFD_X', name: 'pidfd_getfd', dir: '<', category: 'PROCESS', source: ['SYSCALL'], flags: ['CREATES_FD', 'MODIFIES_STATE'], captured: false, byRequest: false, old: false, unused: false, params: [fd_fd, pid_fd_fd, target_fd_fd, flags_u32_HEX]},
	{code: 408, key: 'PIDFD_OPEN_E', name: 'pidfd_open', dir: '>', category: 'PROCESS', source: ['SYSCALL'], flags: ['CREATES_FD', 'MODIFIES_STATE', 'OLD_VERSION'], captured: false, byRequest: false, old: true, unused: false, params: []},
	{code: 409, key: 'PIDFD_OPEN_X', name: 'pidfd_open', dir: '<', category: 'PROCESS', source: ['SYSCALL'], flags: ['CREATES_FD', 'MODIFIES_STATE'], captured: false, byRequest: false, old: false, unused: false, params: [fd_fd, pid_pid, flags_flags32_pidfd_open_flags]},
	{code: 410, key: 'INIT_MODULE_E', name: 'init_module', dir: '>', category: 'OTHER', source: ['SYSCALL'], flags: ['OLD_VERSION'], captured: false, byRequest: false, old: true, unused: false, params: []},
	{code: 411, key: 'INIT_MODULE_X', name: 'init_module', dir: '<', category: 'OTHER', source: ['SYSCALL'], flags: [], captured: false, byRequest: false, old: false, unused: false, params: [res_errno, img_bytes, length_u64, uargs_string]},
	{code: 412, key: 'FINIT_MODULE_E', name: 'finit_module', dir: '>', category: 'OTHER', source: ['SYSCALL'], flags: ['OLD_VERSION'], captured: false, byRequest: false, old: true, unused: false, params: []},
	{code: 413, key: 'FINIT_MODULE_X', name: 'finit_module', dir: '<', category: 'OTHER', source: ['SYSCALL'], flags: ['USES_FD', 'READS_FROM_FD'], captured: false, byRequest: false, old: false, unused: false, params: [res_errno, fd_fd, uargs_string, flags_flags32_finit_module_flags]},
	{code: 414, key: 'MKNOD_E', name: 'mknod', dir: '>', category: 'OTHER', source: ['SYSCALL'], flags: ['OLD_VERSION'], captured: false, byRequest: false, old: true, unused: false, params: []},
	{code: 415, key: 'MKNOD_X', name: 'mknod', dir: '<', category: 'OTHER', source: ['SYSCALL'], flags: [], captured: false, byRequest: false, old: false, unused: false, params: [res_errno, path_path, mode_mode_mknod_mode, dev_u32]},
	{code: 416, key: 'MKNODAT_E', name: 'mknodat', dir: '>', category: 'OTHER', source: ['SYSCALL'], flags: ['OLD_VERSION'], captured: false, byRequest: false, old: true, unused: false, params: []},
	{code: 417, key: 'MKNODAT_X', name: 'mknodat', dir: '<', category: 'OTHER', source: ['SYSCALL'], flags: ['USES_FD'], captured: false, byRequest: false, old: false, unused: false, params: [res_errno, dirfd_fd, path_relpath_1, mode_mode_mknod_mode, dev_u32]},
	{code: 418, key: 'NEWFSTATAT_E', name: 'newfstatat', dir: '>', category: 'FILE', source: ['SYSCALL'], flags: ['OLD_VERSION'], captured: false, byRequest: false, old: true, unused: false, params: []},
	{code: 419, key: 'NEWFSTATAT_X', name: 'newfstatat', dir: '<', category: 'FILE', source: ['SYSCALL'], flags: ['USES_FD'], captured: false, byRequest: false, old: false, unused: false, params: [res_errno, dirfd_fd, path_relpath_1, flags_flags32_newfstatat_flags]},
	{code: 420, key: 'PROCESS_VM_READV_E', name: 'process_vm_readv', dir: '>', category: 'IPC', source: ['SYSCALL'], flags: ['OLD_VERSION'], captured: false, byRequest: false, old: true, unused: false, params: []},
	{code: 421, key: 'PROCESS_VM_READV_X', name: 'process_vm_readv', dir: '<', category: 'IPC', source: ['SYSCALL'], flags: [], captured: false, byRequest: false, old: false, unused: false, params: [res_i64, pid_pid, data_bytes]},
	{code: 422, key: 'PROCESS_VM_WRITEV_E', name: 'process_vm_writev', dir: '>', category: 'IPC', source: ['SYSCALL'], flags: ['OLD_VERSION'], captured: false, byRequest: false, old: true, unused: false, params: []},
	{code: 423, key: 'PROCESS_VM_WRITEV_X', name: 'process_vm_writev', dir: '<', category: 'IPC', source: ['SYSCALL'], flags: [], captured: false, byRequest: false, old: false, unused: false, params: [res_i64, pid_pid, data_bytes]},
	{code: 424, key: 'DELETE_MODULE_E', name: 'delete_module', dir: '>', category: 'OTHER', source: ['SYSCALL'], flags: ['OLD_VERSION'], captured: false, byRequest: false, old: true, unused: false, params: []},
	{code: 425, key: 'DELETE_MODULE_X', name: 'delete_module', dir: '<', category: 'OTHER', source: ['SYSCALL'], flags: [], captured: false, byRequest: false, old: false, unused: false, params: [res_errno, name_string, flags_flags32_delete_module_flags]},
	{code: 426, key: 'SETREUID_E', name: 'setreuid', dir: '>', category: 'USER', source: ['SYSCALL'], flags: ['MODIFIES_STATE', 'OLD_VERSION'], captured: false, byRequest: false, old: true, unused: false, params: []},
	{code: 427, key: 'SETREUID_X', name: 'setreuid', dir: '<', category: 'USER', source: ['SYSCALL'], flags: ['MODIFIES_STATE'], captured: false, byRequest: false, old: false, unused: false, params: [res_errno, ruid_uid, euid_uid]},
	{code: 428, key: 'SETREGID_E', name: 'setregid', dir: '>', category: 'USER', source: ['SYSCALL'], flags: ['OLD_VERSION'], captured: false, byRequest: false, old: true, unused: false, params: []},
	{code: 429, key: 'SETREGID_X', name: 'setregid', dir: '<', category: 'USER', source: ['SYSCALL'], flags: ['MODIFIES_STATE'], captured: false, byRequest: false, old: false, unused: false, params: [res_errno, rgid_uid, egid_uid]},
	{code: 430, key: 'ITER_TASK_E', name: 'task', dir: '>', category: 'PROCESS', source: ['ITER'], flags: ['MODIFIES_STATE'], captured: false, byRequest: false, old: false, unused: false, params: [ppid_pid32, pgid_pid32, vpgid_pid32, sid_pid32, comm_string, argv_stringArray, exepath_path, flags_flags32_execve_flags, env_stringArray, cwd_string, fdlimit_u64, euid_uid, egid_gid, cap_permitted_u64_HEX, cap_effective_u64_HEX, cap_inheritable_u64_HEX, exe_ino_num_u64, exe_ino_ctime_abstime, exe_ino_mtime_abstime, vm_size_u32, vm_rss_u32, vm_swap_u32, pgft_maj_u64, pgft_min_u64, vtgid_pid32, vpid_pid32, pidns_init_start_ts_u64, cgroups_stringArray, root_path, start_time_abstime, tty_u32, loginuid_uid]},
	{code: 431, key: 'ITER_TASK_X', name: 'NA', dir: '<', category: 'UNKNOWN', source: [], flags: ['UNUSED'], captured: false, byRequest: false, old: false, unused: true, params: []},
	{code: 432, key: 'ITER_TASK_FILE_PIPE_E', name: 'task_file_pipe', dir: '>', category: 'FILE', source: ['ITER'], flags: ['MODIFIES_STATE'], captured: false, byRequest: false, old: false, unused: false, params: [fd_fd32, path_path, ino_num_u64]},
	{code: 433, key: 'ITER_TASK_FILE_PIPE_X', name: 'NA', dir: '<', category: 'UNKNOWN', source: [], flags: ['UNUSED'], captured: false, byRequest: false, old: false, unused: true, params: []},
	{code: 434, key: 'ITER_TASK_FILE_MEMFD_E', name: 'task_file_memfd', dir: '>', category: 'FILE', source: ['ITER'], flags: ['MODIFIES_STATE'], captured: false, byRequest: false, old: false, unused: false, params: [fd_fd32, path_path, ino_num_u64]},
	{code: 435, key: 'ITER_TASK_FILE_MEMFD_X', name: 'NA', dir: '<', category: 'UNKNOWN', source: [], flags: ['UNUSED'], captured: false, byRequest: false, old: false, unused: true, params: []},
	{code: 436, key: 'ITER_TASK_FILE_REGULAR_E', name: 'task_file_regular', dir: '>', category: 'FILE', source: ['ITER'], flags: ['MODIFIES_STATE'], captured: false, byRequest: false, old: false, unused: false, params: [fd_fd32, path_path, flags_flags32_file_flags, mnt_id_u32, ino_num_u64]},
	{code: 437, key: 'ITER_TASK_FILE_REGULAR_X', name: 'NA', dir: '<', category: 'UNKNOWN', source: [], flags: ['UNUSED'], captured: false, byRequest: false, old: false, unused: true, params: []},
	{code: 438, key: 'ITER_TASK_FILE_DIRECTORY_E', name: 'task_file_directory', dir: '>', category: 'FILE', source: ['ITER'], flags: ['MODIFIES_STATE'], captured: false, byRequest: false, old: false, unused: false, params: [fd_fd32, path_path, ino_num_u64]},
	{code: 439, key: 'ITER_TASK_FILE_DIRECTORY_X', name: 'NA', dir: '<', category: 'UNKNOWN', source: [], flags: ['UNUSED'], captured: false, byRequest: false, old: false, unused: true, params: []},
	{code: 440, key: 'ITER_TASK_FILE_SOCKET_INET_E', name: 'task_file_socket_inet', dir: '>', category: 'FILE', source: ['ITER'], flags: ['MODIFIES_STATE'], captured: false, byRequest: false, old: false, unused: false, params: [fd_fd32, sk_type_u16, sk_proto_u16, local_ip_ipv4, local_port_port, remote_ip_ipv4, remote_port_port, ino_num_u64]},
	{code: 441, key: 'ITER_TASK_FILE_SOCKET_INET_X', name: 'NA', dir: '<', category: 'UNKNOWN', source: [], flags: ['UNUSED'], captured: false, byRequest: false, old: false, unused: true, params: []},
	{code: 442, key: 'ITER_TASK_FILE_SOCKET_INET6_E', name: 'task_file_socket_inet6', dir: '>', category: 'FILE', source: ['ITER'], flags: ['MODIFIES_STATE'], captured: false, byRequest: false, old: false, unused: false, params: [fd_fd32, sk_type_u16, sk_proto_u16, local_ip_ipv6, local_port_port, remote_ip_ipv6, remote_port_port, ino_num_u64]},
	{code: 443, key: 'ITER_TASK_FILE_SOCKET_INET6_X', name: 'NA', dir: '<', category: 'UNKNOWN', source: [], flags: ['UNUSED'], captured: false, byRequest: false, old: false, unused: true, params: []},
	{code: 444, key: 'ITER_TASK_FILE_SOCKET_UNIX_E', name: 'task_file_socket_unix', dir: '>', category: 'FILE', source: ['ITER'], flags: ['MODIFIES_STATE'], captured: false, byRequest: false, old: false, unused: false, params: [fd_fd32, sk_type_u16, sk_proto_u16, sk_pointer_u64_NA, sun_path_path, ino_num_u64]},
	{code: 445, key: 'ITER_TASK_FILE_SOCKET_UNIX_X', name: 'NA', dir: '<', category: 'UNKNOWN', source: [], flags: ['UNUSED'], captured: false, byRequest: false, old: false, unused: true, params: []},
	{code: 446, key: 'ITER_TASK_FILE_SOCKET_NETLINK_E', name: 'task_file_socket_netlink', dir: '>', category: 'FILE', source: ['ITER'], flags: ['MODIFIES_STATE'], captured: false, byRequest: false, old: false, unused: false, params: [fd_fd32, sk_type_u16, sk_proto_u16, ino_num_u64]},
	{code: 447, key: 'ITER_TASK_FILE_SOCKET_NETLINK_X', name: 'NA', dir: '<', category: 'UNKNOWN', source: [], flags: ['UNUSED'], captured: false, byRequest: false, old: false, unused: true, params: []},
	{code: 448, key: 'ITER_TASK_FILE_ANON_INODE_E', name: 'task_file_anon_inode', dir: '>', category: 'FILE', source: ['ITER'], flags: ['MODIFIES_STATE'], captured: false, byRequest: false, old: false, unused: false, params: [fd_fd32, fd_type_flags8_DEC_anon_inode_fd_types, path_path, ino_num_u64]},
	{code: 449, key: 'ITER_TASK_FILE_ANON_INODE_X', name: 'NA', dir: '<', category: 'UNKNOWN', source: [], flags: ['UNUSED'], captured: false, byRequest: false, old: false, unused: true, params: []},
	{code: 450, key: 'CLOSE_RANGE_E', name: 'NA', dir: '>', category: 'UNKNOWN', source: [], flags: ['UNUSED'], captured: false, byRequest: false, old: false, unused: true, params: []},
	{code: 451, key: 'CLOSE_RANGE_X', name: 'close_range', dir: '<', category: 'IO_OTHER', source: ['SYSCALL'], flags: ['MODIFIES_STATE'], captured: false, byRequest: false, old: false, unused: false, params: [res_errno, first_u32, last_u32, flags_flags32_close_range_flags]},
	{code: 452, key: 'KEYCTL_E', name: 'NA', dir: '>', category: 'UNKNOWN', source: [], flags: ['UNUSED'], captured: false, byRequest: false, old: false, unused: true, params: []},
	{code: 453, key: 'KEYCTL_X', name: 'keyctl', dir: '<', category: 'OTHER', source: ['SYSCALL'], flags: [], captured: false, byRequest: false, old: false, unused: false, params: [res_errno, operation_enum32_keyctl_operations, arg2_dynamic_keyctl, arg3_dynamic_keyctl, arg4_dynamic_keyctl, arg5_dynamic_keyctl]},
	{code: 32768, key: 'DROP_GAP_E', name: 'drop', dir: '>', category: 'OTHER', source: ['INTERNAL'], flags: [], captured: false, byRequest: false, old: false, unused: false, params: [cpu_u16, lane_u8, count_u64]},
];

/** By syscall code (ppm_sc): its name and the event it becomes; tracepoints have codes too. */
export const syscalls: readonly SyscallInfo[] = [
	{name: 'unknown', event: 1},
	{name: 'restart_syscall', event: 1, native: 219},
	{name: 'exit', event: 1, native: 60},
	{name: 'read', event: 7, native: 0},
	{name: 'write', event: 9, native: 1},
	{name: 'open', event: 3, native: 2},
	{name: 'close', event: 5, native: 3},
	{name: 'creat', event: 59, native: 85},
	{name: 'link', event: 1, native: 86},
	{name: 'unlink', event: 1, native: 87},
	{name: 'chdir', event: 95, native: 80},
	{name: 'time', event: 1, native: 201},
	{name: 'mknod', event: 1, native: 133},
	{name: 'chmod', event: 1, native: 90},
	{name: 'stat', event: 1, native: 4},
	{name: 'lseek', event: 1, native: 8},
	{name: 'getpid', event: 1, native: 39},
	{name: 'mount', event: 1, native: 165},
	{name: 'ptrace', event: 1, native: 101},
	{name: 'alarm', event: 1, native: 37},
	{name: 'fstat', event: 1, native: 5},
	{name: 'pause', event: 1, native: 34},
	{name: 'utime', event: 1, native: 132},
	{name: 'access', event: 1, native: 21},
	{name: 'sync', event: 1, native: 162},
	{name: 'kill', event: 129, native: 62},
	{name: 'rename', event: 1, native: 82},
	{name: 'mkdir', event: 1, native: 83},
	{name: 'rmdir', event: 1, native: 84},
	{name: 'dup', event: 367, native: 32},
	{name: 'pipe', event: 61, native: 22},
	{name: 'times', event: 1, native: 100},
	{name: 'brk', event: 1, native: 12},
	{name: 'acct', event: 1, native: 163},
	{name: 'ioctl', event: 1, native: 16},
	{name: 'fcntl', event: 151, native: 72},
	{name: 'setpgid', event: 1, native: 109},
	{name: 'umask', event: 1, native: 95},
	{name: 'chroot', event: 1, native: 161},
	{name: 'ustat', event: 1, native: 136},
	{name: 'dup2', event: 363, native: 33},
	{name: 'getppid', event: 1, native: 110},
	{name: 'getpgrp', event: 1, native: 111},
	{name: 'setsid', event: 1, native: 112},
	{name: 'sethostname', event: 1, native: 170},
	{name: 'setrlimit', event: 1, native: 160},
	{name: 'getrusage', event: 1, native: 98},
	{name: 'gettimeofday', event: 1, native: 96},
	{name: 'settimeofday', event: 1, native: 164},
	{name: 'symlink', event: 1, native: 88},
	{name: 'lstat', event: 1, native: 6},
	{name: 'readlink', event: 1, native: 89},
	{name: 'uselib', event: 1},
	{name: 'swapon', event: 1, native: 167},
	{name: 'reboot', event: 1, native: 169},
	{name: 'mmap', event: 1, native: 9},
	{name: 'munmap', event: 1, native: 11},
	{name: 'truncate', event: 1, native: 76},
	{name: 'ftruncate', event: 1, native: 77},
	{name: 'fchmod', event: 1, native: 91},
	{name: 'getpriority', event: 1, native: 140},
	{name: 'setpriority', event: 1, native: 141},
	{name: 'statfs', event: 1, native: 137},
	{name: 'fstatfs', event: 1, native: 138},
	{name: 'syslog', event: 1, native: 103},
	{name: 'setitimer', event: 1, native: 38},
	{name: 'getitimer', event: 1, native: 36},
	{name: 'uname', event: 1, native: 63},
	{name: 'vhangup', event: 1, native: 153},
	{name: 'wait4', event: 1, native: 61},
	{name: 'swapoff', event: 1, native: 168},
	{name: 'sysinfo', event: 1, native: 99},
	{name: 'fsync', event: 1, native: 74},
	{name: 'setdomainname', event: 1, native: 171},
	{name: 'adjtimex', event: 1, native: 159},
	{name: 'mprotect', event: 1, native: 10},
	{name: 'init_module', event: 1, native: 175},
	{name: 'delete_module', event: 1, native: 176},
	{name: 'quotactl', event: 1, native: 179},
	{name: 'getpgid', event: 1, native: 121},
	{name: 'fchdir', event: 1, native: 81},
	{name: 'sysfs', event: 1, native: 139},
	{name: 'personality', event: 1, native: 135},
	{name: 'getdents', event: 1, native: 78},
	{name: 'select', event: 1, native: 23},
	{name: 'flock', event: 1, native: 73},
	{name: 'msync', event: 1, native: 26},
	{name: 'readv', event: 117, native: 19},
	{name: 'writev', event: 119, native: 20},
	{name: 'getsid', event: 1, native: 124},
	{name: 'fdatasync', event: 1, native: 75},
	{name: 'mlock', event: 1, native: 149},
	{name: 'munlock', event: 1, native: 150},
	{name: 'mlockall', event: 1, native: 151},
	{name: 'munlockall', event: 1, native: 152},
	{name: 'sched_setparam', event: 1, native: 142},
	{name: 'sched_getparam', event: 1, native: 143},
	{name: 'sched_setscheduler', event: 1, native: 144},
	{name: 'sched_getscheduler', event: 1, native: 145},
	{name: 'sched_yield', event: 1, native: 24},
	{name: 'sched_get_priority_max', event: 1, native: 146},
	{name: 'sched_get_priority_min', event: 1, native: 147},
	{name: 'sched_rr_get_interval', event: 1, native: 148},
	{name: 'nanosleep', event: 1, native: 35},
	{name: 'mremap', event: 1, native: 25},
	{name: 'poll', event: 1, native: 7},
	{name: 'prctl', event: 1, native: 157},
	{name: 'rt_sigaction', event: 1, native: 13},
	{name: 'rt_sigprocmask', event: 1, native: 14},
	{name: 'rt_sigpending', event: 1, native: 127},
	{name: 'rt_sigtimedwait', event: 1, native: 128},
	{name: 'rt_sigqueueinfo', event: 1, native: 129},
	{name: 'rt_sigsuspend', event: 1, native: 130},
	{name: 'getcwd', event: 1, native: 79},
	{name: 'capget', event: 1, native: 125},
	{name: 'capset', event: 1, native: 126},
	{name: 'sendfile', event: 1, native: 40},
	{name: 'getrlimit', event: 1, native: 97},
	{name: 'lchown', event: 1, native: 94},
	{name: 'getuid', event: 1, native: 102},
	{name: 'getgid', event: 1, native: 104},
	{name: 'geteuid', event: 1, native: 107},
	{name: 'getegid', event: 1, native: 108},
	{name: 'setreuid', event: 1, native: 113},
	{name: 'setregid', event: 1, native: 114},
	{name: 'getgroups', event: 1, native: 115},
	{name: 'setgroups', event: 1, native: 116},
	{name: 'fchown', event: 1, native: 93},
	{name: 'setresuid', event: 1, native: 117},
	{name: 'getresuid', event: 1, native: 118},
	{name: 'setresgid', event: 1, native: 119},
	{name: 'getresgid', event: 1, native: 120},
	{name: 'chown', event: 1, native: 92},
	{name: 'setuid', event: 199, native: 105},
	{name: 'setgid', event: 1, native: 106},
	{name: 'setfsuid', event: 1, native: 122},
	{name: 'setfsgid', event: 1, native: 123},
	{name: 'pivot_root', event: 1, native: 155},
	{name: 'mincore', event: 1, native: 27},
	{name: 'madvise', event: 1, native: 28},
	{name: 'gettid', event: 1, native: 186},
	{name: 'setxattr', event: 1, native: 188},
	{name: 'lsetxattr', event: 1, native: 189},
	{name: 'fsetxattr', event: 1, native: 190},
	{name: 'getxattr', event: 1, native: 191},
	{name: 'lgetxattr', event: 1, native: 192},
	{name: 'fgetxattr', event: 1, native: 193},
	{name: 'listxattr', event: 1, native: 194},
	{name: 'llistxattr', event: 1, native: 195},
	{name: 'flistxattr', event: 1, native: 196},
	{name: 'removexattr', event: 1, native: 197},
	{name: 'lremovexattr', event: 1, native: 198},
	{name: 'fremovexattr', event: 1, native: 199},
	{name: 'tkill', event: 1, native: 200},
	{name: 'futex', event: 1, native: 202},
	{name: 'sched_setaffinity', event: 1, native: 203},
	{name: 'sched_getaffinity', event: 1, native: 204},
	{name: 'set_thread_area', event: 1, native: 205},
	{name: 'get_thread_area', event: 1, native: 211},
	{name: 'io_setup', event: 1, native: 206},
	{name: 'io_destroy', event: 1, native: 207},
	{name: 'io_getevents', event: 1, native: 208},
	{name: 'io_submit', event: 1, native: 209},
	{name: 'io_cancel', event: 1, native: 210},
	{name: 'exit_group', event: 1, native: 231},
	{name: 'epoll_create', event: 1, native: 213},
	{name: 'epoll_ctl', event: 1, native: 233},
	{name: 'epoll_wait', event: 1, native: 232},
	{name: 'remap_file_pages', event: 1, native: 216},
	{name: 'set_tid_address', event: 1, native: 218},
	{name: 'timer_create', event: 1, native: 222},
	{name: 'timer_settime', event: 1, native: 223},
	{name: 'timer_gettime', event: 1, native: 224},
	{name: 'timer_getoverrun', event: 1, native: 225},
	{name: 'timer_delete', event: 1, native: 226},
	{name: 'clock_settime', event: 1, native: 227},
	{name: 'clock_gettime', event: 1, native: 228},
	{name: 'clock_getres', event: 1, native: 229},
	{name: 'clock_nanosleep', event: 1, native: 230},
	{name: 'tgkill', event: 1, native: 234},
	{name: 'utimes', event: 1, native: 235},
	{name: 'mq_open', event: 1, native: 240},
	{name: 'mq_unlink', event: 1, native: 241},
	{name: 'mq_timedsend', event: 1, native: 242},
	{name: 'mq_timedreceive', event: 1, native: 243},
	{name: 'mq_notify', event: 1, native: 244},
	{name: 'mq_getsetattr', event: 1, native: 245},
	{name: 'kexec_load', event: 1, native: 246},
	{name: 'waitid', event: 1, native: 247},
	{name: 'add_key', event: 1, native: 248},
	{name: 'request_key', event: 1, native: 249},
	{name: 'keyctl', event: 1, native: 250},
	{name: 'ioprio_set', event: 1, native: 251},
	{name: 'ioprio_get', event: 1, native: 252},
	{name: 'inotify_init', event: 1, native: 253},
	{name: 'inotify_add_watch', event: 1, native: 254},
	{name: 'inotify_rm_watch', event: 1, native: 255},
	{name: 'openat', event: 307, native: 257},
	{name: 'mkdirat', event: 305, native: 258},
	{name: 'mknodat', event: 1, native: 259},
	{name: 'fchownat', event: 1, native: 260},
	{name: 'futimesat', event: 1, native: 261},
	{name: 'unlinkat', event: 303, native: 263},
	{name: 'renameat', event: 1, native: 264},
	{name: 'linkat', event: 1, native: 265},
	{name: 'symlinkat', event: 1, native: 266},
	{name: 'readlinkat', event: 1, native: 267},
	{name: 'fchmodat', event: 1, native: 268},
	{name: 'faccessat', event: 1, native: 269},
	{name: 'pselect6', event: 1, native: 270},
	{name: 'ppoll', event: 1, native: 271},
	{name: 'unshare', event: 1, native: 272},
	{name: 'set_robust_list', event: 1, native: 273},
	{name: 'get_robust_list', event: 1, native: 274},
	{name: 'splice', event: 1, native: 275},
	{name: 'tee', event: 1, native: 276},
	{name: 'vmsplice', event: 1, native: 278},
	{name: 'getcpu', event: 1, native: 309},
	{name: 'epoll_pwait', event: 1, native: 281},
	{name: 'utimensat', event: 1, native: 280},
	{name: 'signalfd', event: 1, native: 282},
	{name: 'timerfd_create', event: 1, native: 283},
	{name: 'eventfd', event: 1, native: 284},
	{name: 'timerfd_settime', event: 1, native: 286},
	{name: 'timerfd_gettime', event: 1, native: 287},
	{name: 'signalfd4', event: 1, native: 289},
	{name: 'eventfd2', event: 1, native: 290},
	{name: 'epoll_create1', event: 1, native: 291},
	{name: 'dup3', event: 365, native: 292},
	{name: 'pipe2', event: 393, native: 293},
	{name: 'inotify_init1', event: 1, native: 294},
	{name: 'preadv', event: 1, native: 295},
	{name: 'pwritev', event: 1, native: 296},
	{name: 'rt_tgsigqueueinfo', event: 1, native: 297},
	{name: 'perf_event_open', event: 1, native: 298},
	{name: 'fanotify_init', event: 1, native: 300},
	{name: 'prlimit64', event: 1, native: 302},
	{name: 'clock_adjtime', event: 1, native: 305},
	{name: 'syncfs', event: 1, native: 306},
	{name: 'setns', event: 1, native: 308},
	{name: 'getdents64', event: 1, native: 217},
	{name: 'socket', event: 19, native: 41},
	{name: 'bind', event: 21, native: 49},
	{name: 'connect', event: 23, native: 42},
	{name: 'listen', event: 25, native: 50},
	{name: 'accept', event: 247, native: 43},
	{name: 'getsockname', event: 1, native: 51},
	{name: 'getpeername', event: 1, native: 52},
	{name: 'socketpair', event: 1, native: 53},
	{name: 'sendto', event: 31, native: 44},
	{name: 'recvfrom', event: 35, native: 45},
	{name: 'shutdown', event: 1, native: 48},
	{name: 'setsockopt', event: 1, native: 54},
	{name: 'getsockopt', event: 1, native: 55},
	{name: 'sendmsg', event: 49, native: 46},
	{name: 'sendmmsg', event: 1, native: 307},
	{name: 'recvmsg', event: 53, native: 47},
	{name: 'recvmmsg', event: 1, native: 299},
	{name: 'accept4', event: 389, native: 288},
	{name: 'semop', event: 1, native: 65},
	{name: 'semget', event: 1, native: 64},
	{name: 'semctl', event: 1, native: 66},
	{name: 'msgsnd', event: 1, native: 69},
	{name: 'msgrcv', event: 1, native: 70},
	{name: 'msgget', event: 1, native: 68},
	{name: 'msgctl', event: 1, native: 71},
	{name: 'shmdt', event: 1, native: 67},
	{name: 'shmget', event: 1, native: 29},
	{name: 'shmctl', event: 1, native: 31},
	{name: 'statfs64', event: 1},
	{name: 'fstatfs64', event: 1},
	{name: 'fstatat64', event: 1},
	{name: 'sendfile64', event: 1},
	{name: 'ugetrlimit', event: 1},
	{name: 'bdflush', event: 1},
	{name: 'sigprocmask', event: 1},
	{name: 'ipc', event: 1},
	{name: 'socketcall', event: 1},
	{name: 'stat64', event: 1},
	{name: 'lstat64', event: 1},
	{name: 'fstat64', event: 1},
	{name: 'fcntl64', event: 1},
	{name: 'mmap2', event: 1},
	{name: '_newselect', event: 1},
	{name: 'sgetmask', event: 1},
	{name: 'ssetmask', event: 1},
	{name: 'sigpending', event: 1},
	{name: 'olduname', event: 1},
	{name: 'umount', event: 1},
	{name: 'signal', event: 1},
	{name: 'nice', event: 1},
	{name: 'stime', event: 1},
	{name: '_llseek', event: 1},
	{name: 'waitpid', event: 1},
	{name: 'pread64', event: 113, native: 17},
	{name: 'pwrite64', event: 115, native: 18},
	{name: 'arch_prctl', event: 1, native: 158},
	{name: 'shmat', event: 1, native: 30},
	{name: 'rt_sigreturn', event: 1, native: 15},
	{name: 'fallocate', event: 1, native: 285},
	{name: 'newfstatat', event: 1, native: 262},
	{name: 'process_vm_readv', event: 1, native: 310},
	{name: 'process_vm_writev', event: 1, native: 311},
	{name: 'fork', event: 225, native: 57},
	{name: 'vfork', event: 227, native: 58},
	{name: 'setuid32', event: 1},
	{name: 'getuid32', event: 1},
	{name: 'setgid32', event: 1},
	{name: 'geteuid32', event: 1},
	{name: 'getgid32', event: 1},
	{name: 'setresuid32', event: 1},
	{name: 'setresgid32', event: 1},
	{name: 'getresuid32', event: 1},
	{name: 'getresgid32', event: 1},
	{name: 'finit_module', event: 1, native: 313},
	{name: 'bpf', event: 1, native: 321},
	{name: 'seccomp', event: 1, native: 317},
	{name: 'sigaltstack', event: 1, native: 131},
	{name: 'getrandom', event: 1, native: 318},
	{name: 'fadvise64', event: 1, native: 221},
	{name: 'renameat2', event: 319, native: 316},
	{name: 'userfaultfd', event: 1, native: 323},
	{name: 'openat2', event: 327, native: 437},
	{name: 'umount2', event: 1, native: 166},
	{name: 'execve', event: 293, native: 59},
	{name: 'execveat', event: 331, native: 322},
	{name: 'copy_file_range', event: 1, native: 326},
	{name: 'clone', event: 223, native: 56},
	{name: 'clone3', event: 335, native: 435},
	{name: 'open_by_handle_at', event: 1, native: 304},
	{name: 'io_uring_setup', event: 1, native: 425},
	{name: 'io_uring_enter', event: 1, native: 426},
	{name: 'io_uring_register', event: 1, native: 427},
	{name: 'mlock2', event: 1, native: 325},
	{name: 'getegid32', event: 1},
	{name: 'fsconfig', event: 1, native: 431},
	{name: 'fspick', event: 1, native: 433},
	{name: 'fsmount', event: 1, native: 432},
	{name: 'fsopen', event: 1, native: 430},
	{name: 'open_tree', event: 1, native: 428},
	{name: 'move_mount', event: 1, native: 429},
	{name: 'mount_setattr', event: 1, native: 442},
	{name: 'memfd_create', event: 1, native: 319},
	{name: 'memfd_secret', event: 1, native: 447},
	{name: 'ioperm', event: 1, native: 173},
	{name: 'kexec_file_load', event: 1, native: 320},
	{name: 'pidfd_getfd', event: 1, native: 438},
	{name: 'pidfd_open', event: 1, native: 434},
	{name: 'pidfd_send_signal', event: 1, native: 424},
	{name: 'pkey_alloc', event: 1, native: 330},
	{name: 'pkey_mprotect', event: 1, native: 329},
	{name: 'pkey_free', event: 1, native: 331},
	{name: 'landlock_create_ruleset', event: 1, native: 444},
	{name: 'quotactl_fd', event: 1, native: 443},
	{name: 'landlock_restrict_self', event: 1, native: 446},
	{name: 'landlock_add_rule', event: 1, native: 445},
	{name: 'epoll_pwait2', event: 1, native: 441},
	{name: 'migrate_pages', event: 1, native: 256},
	{name: 'move_pages', event: 1, native: 279},
	{name: 'preadv2', event: 1, native: 327},
	{name: 'pwritev2', event: 1, native: 328},
	{name: 'kcmp', event: 1, native: 312},
	{name: 'sched_setattr', event: 1, native: 314},
	{name: 'mbind', event: 1, native: 237},
	{name: 'epoll_ctl_old', event: 1, native: 214},
	{name: 'lookup_dcookie', event: 1, native: 212},
	{name: 'modify_ldt', event: 1, native: 154},
	{name: 'statx', event: 1, native: 332},
	{name: 'set_mempolicy', event: 1, native: 238},
	{name: 'io_pgetevents', event: 1, native: 333},
	{name: 'set_mempolicy_home_node', event: 1, native: 450},
	{name: 'semtimedop', event: 1, native: 220},
	{name: 'get_kernel_syms', event: 1},
	{name: 'readahead', event: 1, native: 187},
	{name: 'futex_waitv', event: 1, native: 449},
	{name: 'getpmsg', event: 1},
	{name: 'name_to_handle_at', event: 1, native: 303},
	{name: 'process_mrelease', event: 1, native: 448},
	{name: 'nfsservctl', event: 1},
	{name: 'epoll_wait_old', event: 1, native: 215},
	{name: 'rseq', event: 1, native: 334},
	{name: 'create_module', event: 1},
	{name: 'na_1', event: 1},
	{name: 'sched_getattr', event: 1, native: 315},
	{name: 'faccessat2', event: 1, native: 439},
	{name: '_sysctl', event: 1},
	{name: 'query_module', event: 1},
	{name: 'get_mempolicy', event: 1, native: 239},
	{name: 'sync_file_range', event: 1, native: 277},
	{name: 'process_madvise', event: 1, native: 440},
	{name: 'membarrier', event: 1, native: 324},
	{name: 'iopl', event: 1, native: 172},
	{name: 'close_range', event: 1, native: 436},
	{name: 'fanotify_mark', event: 1, native: 301},
	{name: 'recv', event: 1},
	{name: 'send', event: 1},
	{name: 'procexit', event: 186},
	{name: 'switch', event: 152},
	{name: 'page_fault', event: 290},
	{name: 'page_fault', event: 290},
	{name: 'signaldeliver', event: 232},
	{name: 'timerfd', event: 1},
	{name: 's390_pci_mmio_read', event: 1},
	{name: 'sigaction', event: 1},
	{name: 's390_pci_mmio_write', event: 1},
	{name: 'readdir', event: 1},
	{name: 's390_sthyi', event: 1},
	{name: 'sigsuspend', event: 1},
	{name: 'idle', event: 1},
	{name: 's390_runtime_instr', event: 1},
	{name: 'sigreturn', event: 1},
	{name: 's390_guarded_storage', event: 1},
	{name: 'cachestat', event: 1, native: 451},
	{name: 'fchmodat2', event: 1, native: 452},
	{name: 'map_shadow_stack', event: 1, native: 453},
	{name: 'riscv_flush_icache', event: 1},
	{name: 'riscv_hwprobe', event: 1},
	{name: 'futex_wake', event: 1, native: 454},
	{name: 'futex_requeue', event: 1, native: 456},
	{name: 'futex_wait', event: 1, native: 455},
	{name: 'oldstat', event: 1},
	{name: 'switch_endian', event: 1},
	{name: 'multiplexer', event: 1},
	{name: 'oldlstat', event: 1},
	{name: 'spu_create', event: 1},
	{name: 'sync_file_range2', event: 1},
	{name: 'oldfstat', event: 1},
	{name: 'spu_run', event: 1},
	{name: 'swapcontext', event: 1},
	{name: 'pciconfig_write', event: 1},
	{name: 'rtas', event: 1},
	{name: 'pciconfig_read', event: 1},
	{name: 'sys_debug_setcontext', event: 1},
	{name: 'vm86', event: 1},
	{name: 'oldolduname', event: 1},
	{name: 'subpage_prot', event: 1},
	{name: 'pciconfig_iobase', event: 1},
	{name: 'listmount', event: 1, native: 458},
	{name: 'statmount', event: 1, native: 457},
	{name: 'lsm_get_self_attr', event: 1, native: 459},
	{name: 'lsm_set_self_attr', event: 1, native: 460},
	{name: 'lsm_list_modules', event: 1, native: 461},
	{name: 'mseal', event: 1, native: 462},
	{name: 'uretprobe', event: 1, native: 335},
	{name: 'removexattrat', event: 1, native: 466},
	{name: 'listxattrat', event: 1, native: 465},
	{name: 'getxattrat', event: 1, native: 464},
	{name: 'setxattrat', event: 1, native: 463},
	{name: 'open_tree_attr', event: 1, native: 467},
	{name: 'file_getattr', event: 1, native: 468},
	{name: 'file_setattr', event: 1, native: 469},
	{name: 'listns', event: 1, native: 470},
	{name: 'uprobe', event: 1, native: 336},
	{name: 'rseq_slice_yield', event: 1, native: 471},
];
