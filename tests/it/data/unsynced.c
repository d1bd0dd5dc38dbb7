// Notes every write to an embedded store and every sync of it, so that a test can tell what a power cut leaves behind.
// Loaded before the program by LD_PRELOAD; the notes go to the file that DUENOTICE_TEST_NOTES names.
#define _GNU_SOURCE
#include <fcntl.h>
#include <limits.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

struct note { uint32_t kind, file; int64_t offset, length; };

// 0 for the store, 1 for its write-ahead log, -1 for anything else
static int file_of(int fd) {
    char link[64] = "/proc/self/fd/", path[PATH_MAX], digits[16];
    int at = 0;
    unsigned number = (unsigned)fd;
    do { digits[at++] = (char)('0' + number % 10); number /= 10; } while (number);
    size_t end = strlen(link);
    while (at) link[end++] = digits[--at];
    link[end] = 0;
    ssize_t length = readlink(link, path, sizeof path - 1);
    if (length <= 0) return -1;
    path[length] = 0;
    const char *name = strrchr(path, '/');
    if (!name) return -1;
    if (!strcmp(name, "/store.db")) return 0;
    return strcmp(name, "/store.db-wal") ? -1 : 1;
}

static void note(char kind, int file, int64_t offset, const void *bytes, int64_t length) {
    static int notes = -1;
    if (notes < 0) notes = (int)syscall(SYS_openat, AT_FDCWD, getenv("DUENOTICE_TEST_NOTES"), O_WRONLY | O_APPEND | O_CREAT, 0600);
    struct note head = { (uint32_t)kind, (uint32_t)file, offset, length };
    struct iovec parts[2] = { { &head, sizeof head }, { (void *)bytes, kind == 'W' ? (size_t)length : 0 } };
    syscall(SYS_writev, notes, parts, 2);
}

ssize_t write(int fd, const void *bytes, size_t length) {
    int file = fd > 2 ? file_of(fd) : -1;
    off_t at = file >= 0 ? lseek(fd, 0, SEEK_CUR) : 0;
    ssize_t written = syscall(SYS_write, fd, bytes, length);
    if (file >= 0 && written > 0) note('W', file, at, bytes, written);
    return written;
}

ssize_t pwrite64(int fd, const void *bytes, size_t length, off64_t at) {
    int file = file_of(fd);
    ssize_t written = syscall(SYS_pwrite64, fd, bytes, length, at);
    if (file >= 0 && written > 0) note('W', file, at, bytes, written);
    return written;
}

ssize_t pwrite(int fd, const void *bytes, size_t length, off_t at) { return pwrite64(fd, bytes, length, at); }

int ftruncate64(int fd, off64_t length) {
    int file = file_of(fd), done = (int)syscall(SYS_ftruncate, fd, length);
    if (file >= 0 && !done) note('T', file, 0, "", length);
    return done;
}

int ftruncate(int fd, off_t length) { return ftruncate64(fd, length); }

int fdatasync(int fd) {
    int file = file_of(fd), done = (int)syscall(SYS_fdatasync, fd);
    if (file >= 0 && !done) note('S', file, 0, "", 0);
    return done;
}

int fsync(int fd) {
    int file = file_of(fd), done = (int)syscall(SYS_fsync, fd);
    if (file >= 0 && !done) note('S', file, 0, "", 0);
    return done;
}
