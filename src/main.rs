//! The `duenotice` program.
fn main() -> std::process::ExitCode {
    duenotice::cli::run()
}
