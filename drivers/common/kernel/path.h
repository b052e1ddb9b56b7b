/* SPDX-License-Identifier: GPL-2.0-only OR MIT */
/*
 * The absolute path of a dentry, as d_path() gives it for the root of the
 * mount namespace: up through dentries and mounts first, noting the names, then
 * down again while they are written.
 */
#ifndef TRISCAP_KERNEL_PATH_H
#define TRISCAP_KERNEL_PATH_H

#define PATH_COMPONENTS 32  /* deeper paths lose their beginning */
#define PATH_NAME_MAX   256 /* NAME_MAX and the NUL */

/*
 * Both loops always run to their end, over places that are NULL where there is
 * nothing to do: a verifier follows one way through, not one per path length.
 */

/* Notes the dentries from `path` up to the root; a mount point leaves a NULL. */
static __always_inline void path_walk_up(struct path *path, void **walk)
{
	struct vfsmount *vfsmount = KREAD(path, mnt);
	struct dentry *dentry = KREAD(path, dentry);
	struct mount *mount = KCONTAINER(vfsmount, struct mount, mnt);
	struct dentry *mount_root = KREAD(vfsmount, mnt_root);
	int i;

	CAPTURE_LOOP
	for (i = 0; i < PATH_COMPONENTS; i++) {
		struct dentry *parent;
		struct mount *above;

		walk[i] = 0;
		if (!dentry)
			continue;
		if (dentry != mount_root) {
			parent = KREAD(dentry, d_parent);
			if (parent != dentry)
				walk[i] = dentry;
			dentry = parent != dentry ? parent : 0;
			continue;
		}
		above = KREAD(mount, mnt_parent);
		dentry = above != mount ? KREAD(mount, mnt_mountpoint) : 0;
		mount = above;
		mount_root = KREAD(above, mnt.mnt_root);
	}
}

/* Appends "/a/b/c" and its NUL; "/" for a root. */
static __always_inline void append_path(struct capture *c, struct path *path)
{
	void **walk = capture_walk(c);
	int i;

	path_walk_up(path, walk);
	CAPTURE_LOOP
	for (i = PATH_COMPONENTS - 1; i >= 0; i--) {
		struct dentry *dentry = walk[i];

		append_settle(c);
		if (!dentry)
			continue;
		append_u8(c, '/');
		/* Each name brings its NUL; the next '/' takes its place. */
		if (append_kernel_str(c, KREAD(dentry, d_name.name),
				      PATH_NAME_MAX))
			append_undo(c, 1);
	}
	if (param_length(c) == 0) {
		append_u8(c, '/');
		/* A root of no mount has a name: memfd_create(2). */
		if (KREAD(path, dentry) != KREAD(path, mnt, mnt_root) &&
		    append_kernel_str(c, KREAD(path, dentry, d_name.name),
				      PATH_NAME_MAX))
			append_undo(c, 1);
	}
	append_u8(c, 0);
}

#endif
